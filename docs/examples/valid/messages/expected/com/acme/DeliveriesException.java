package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Thrown for the errors of {@link DeliveriesError}, as one of the classes in here.
 */
@GeneratedCode("Deliveries")
@ErrorTypes(DeliveriesError.class)
public abstract sealed class DeliveriesException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private DeliveriesException(DeliveriesError error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private DeliveriesException(DeliveriesError error, Throwable cause, boolean stackTrace,
            Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    @Override
    public DeliveriesError error() {
        return (DeliveriesError) super.error();
    }

    /**
     * Only {left} of {sku} are left
     *
     * @see DeliveriesError#OUT_OF_STOCK
     */
    public static final class OutOfStock extends DeliveriesException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param sku the {@code sku}
         * @param left the {@code left}
         */
        public OutOfStock(String sku, int left) {
            super(DeliveriesError.OUT_OF_STOCK, true, sku, left);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param sku the {@code sku}
         * @param left the {@code left}
         * @param cause the cause
         */
        public OutOfStock(String sku, int left, Throwable cause) {
            super(DeliveriesError.OUT_OF_STOCK, cause, true, sku, left);
        }

        /**
         * {@return the {@code sku}}
         */
        public String sku() {
            return stringArgument(0);
        }

        /**
         * {@return the {@code left}}
         */
        public int left() {
            return intArgument(1);
        }
    }

    /**
     * {weight} kg is {share} of what a parcel may weigh
     *
     * @see DeliveriesError#TOO_HEAVY
     */
    public static final class TooHeavy extends DeliveriesException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param weight the {@code weight}
         * @param share the {@code share}
         */
        public TooHeavy(BigDecimal weight, double share) {
            super(DeliveriesError.TOO_HEAVY, true, weight, share);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param weight the {@code weight}
         * @param share the {@code share}
         * @param cause the cause
         */
        public TooHeavy(BigDecimal weight, double share, Throwable cause) {
            super(DeliveriesError.TOO_HEAVY, cause, true, weight, share);
        }

        /**
         * {@return the {@code weight}}
         */
        public BigDecimal weight() {
            return argument(0, BigDecimal.class);
        }

        /**
         * {@return the {@code share}}
         */
        public double share() {
            return doubleArgument(1);
        }
    }

    /**
     * {parcels} parcels for {day} had to be here by {closing}; the next van leaves on {next} at {next}
     *
     * @see DeliveriesError#TOO_LATE
     */
    public static final class TooLate extends DeliveriesException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param day the {@code day}
         * @param closing the {@code closing}
         * @param next the {@code next}
         * @param parcels the {@code parcels}
         */
        public TooLate(LocalDate day, LocalTime closing, Instant next, long parcels) {
            super(DeliveriesError.TOO_LATE, true, day, closing, next, parcels);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param day the {@code day}
         * @param closing the {@code closing}
         * @param next the {@code next}
         * @param parcels the {@code parcels}
         * @param cause the cause
         */
        public TooLate(LocalDate day, LocalTime closing, Instant next, long parcels,
                Throwable cause) {
            super(DeliveriesError.TOO_LATE, cause, true, day, closing, next, parcels);
        }

        /**
         * {@return the {@code day}}
         */
        public LocalDate day() {
            return argument(0, LocalDate.class);
        }

        /**
         * {@return the {@code closing}}
         */
        public LocalTime closing() {
            return argument(1, LocalTime.class);
        }

        /**
         * {@return the {@code next}}
         */
        public Instant next() {
            return argument(2, Instant.class);
        }

        /**
         * {@return the {@code parcels}}
         */
        public long parcels() {
            return longArgument(3);
        }
    }

    /**
     * The vehicle is full: you are {place}th in the queue, and somebody and {others} more people are
     * behind you
     *
     * @see DeliveriesError#QUEUE_FULL
     */
    public static final class QueueFull extends DeliveriesException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param place the {@code place}
         * @param others the {@code others}
         * @param vehicle the {@code vehicle}
         * @param urgent the {@code urgent}
         */
        public QueueFull(int place, int others, QueueFullVehicle vehicle, boolean urgent) {
            super(DeliveriesError.QUEUE_FULL, true, place, others, vehicle, urgent);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param place the {@code place}
         * @param others the {@code others}
         * @param vehicle the {@code vehicle}
         * @param urgent the {@code urgent}
         * @param cause the cause
         */
        public QueueFull(int place, int others, QueueFullVehicle vehicle, boolean urgent,
                Throwable cause) {
            super(DeliveriesError.QUEUE_FULL, cause, true, place, others, vehicle, urgent);
        }

        /**
         * {@return the {@code place}}
         */
        public int place() {
            return intArgument(0);
        }

        /**
         * {@return the {@code others}}
         */
        public int others() {
            return intArgument(1);
        }

        /**
         * {@return the {@code vehicle}}
         */
        public QueueFullVehicle vehicle() {
            return argument(2, QueueFullVehicle.class);
        }

        /**
         * {@return the {@code urgent}}
         */
        public boolean urgent() {
            return booleanArgument(3);
        }
    }

    /**
     * What the {@code vehicle} of {@link DeliveriesError#QUEUE_FULL} can be.
     */
    public enum QueueFullVehicle {
        /**
         * {@code van}
         */
        VAN("van"),

        /**
         * {@code cargo-bike}
         */
        CARGO_BIKE("cargo-bike");

        private final String value;

        QueueFullVehicle(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * It isn't {user}'s address: write {street} in one of the {lines} lines
     *
     * @see DeliveriesError#BAD_ADDRESS
     */
    public static final class BadAddress extends DeliveriesException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param user the {@code user}
         * @param lines the {@code lines}
         */
        public BadAddress(String user, int lines) {
            super(DeliveriesError.BAD_ADDRESS, true, user, lines);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param user the {@code user}
         * @param lines the {@code lines}
         * @param cause the cause
         */
        public BadAddress(String user, int lines, Throwable cause) {
            super(DeliveriesError.BAD_ADDRESS, cause, true, user, lines);
        }

        /**
         * {@return the {@code user}}
         */
        public String user() {
            return stringArgument(0);
        }

        /**
         * {@return the {@code lines}}
         */
        public int lines() {
            return intArgument(1);
        }
    }

    /**
     * Your neighbour is {floor} floors up
     *
     * @see DeliveriesError#WRONG_HOUSE
     */
    public static final class WrongHouse extends DeliveriesException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param floor the {@code floor}
         * @param owner the {@code owner}
         */
        public WrongHouse(int floor, WrongHouseOwner owner) {
            super(DeliveriesError.WRONG_HOUSE, true, floor, owner);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param floor the {@code floor}
         * @param owner the {@code owner}
         * @param cause the cause
         */
        public WrongHouse(int floor, WrongHouseOwner owner, Throwable cause) {
            super(DeliveriesError.WRONG_HOUSE, cause, true, floor, owner);
        }

        /**
         * {@return the {@code floor}}
         */
        public int floor() {
            return intArgument(0);
        }

        /**
         * {@return the {@code owner}}
         */
        public WrongHouseOwner owner() {
            return argument(1, WrongHouseOwner.class);
        }
    }

    /**
     * What the {@code owner} of {@link DeliveriesError#WRONG_HOUSE} can be.
     */
    public enum WrongHouseOwner {
        /**
         * {@code neighbour}
         */
        NEIGHBOUR("neighbour"),

        /**
         * {@code company}
         */
        COMPANY("company");

        private final String value;

        WrongHouseOwner(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
