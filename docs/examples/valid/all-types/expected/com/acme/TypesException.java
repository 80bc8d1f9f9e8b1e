package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Thrown for the errors of {@link TypesError}, as one of the classes in here.
 */
@GeneratedCode("Types")
@ErrorTypes(TypesError.class)
public abstract sealed class TypesException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private TypesException(TypesError error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private TypesException(TypesError error, Throwable cause, boolean stackTrace,
            Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    @Override
    public TypesError error() {
        return (TypesError) super.error();
    }

    /**
     * {text} {count} {size} {ratio} {price} {ready} {day} {hour} {at} {took} {id} {page} {colour}
     *
     * @see TypesError#REQUIRED
     */
    public static final class Required extends TypesException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param text the {@code text}
         * @param count the {@code count}
         * @param size the {@code size}
         * @param ratio the {@code ratio}
         * @param price the {@code price}
         * @param ready the {@code ready}
         * @param day the {@code day}
         * @param hour the {@code hour}
         * @param at the {@code at}
         * @param took the {@code took}
         * @param id the {@code id}
         * @param page the {@code page}
         * @param colour the {@code colour}
         */
        public Required(String text, int count, long size, double ratio, BigDecimal price,
                boolean ready, LocalDate day, LocalTime hour, Instant at, Duration took, UUID id,
                URI page, RequiredColour colour) {
            super(TypesError.REQUIRED, true, text, count, size, ratio, price, ready, day, hour, at,
                    took, id, page, colour);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param text the {@code text}
         * @param count the {@code count}
         * @param size the {@code size}
         * @param ratio the {@code ratio}
         * @param price the {@code price}
         * @param ready the {@code ready}
         * @param day the {@code day}
         * @param hour the {@code hour}
         * @param at the {@code at}
         * @param took the {@code took}
         * @param id the {@code id}
         * @param page the {@code page}
         * @param colour the {@code colour}
         * @param cause the cause
         */
        public Required(String text, int count, long size, double ratio, BigDecimal price,
                boolean ready, LocalDate day, LocalTime hour, Instant at, Duration took, UUID id,
                URI page, RequiredColour colour, Throwable cause) {
            super(TypesError.REQUIRED, cause, true, text, count, size, ratio, price, ready, day,
                    hour, at, took, id, page, colour);
        }

        /**
         * {@return the {@code text}}
         */
        public String text() {
            return stringArgument(0);
        }

        /**
         * {@return the {@code count}}
         */
        public int count() {
            return intArgument(1);
        }

        /**
         * {@return the {@code size}}
         */
        public long size() {
            return longArgument(2);
        }

        /**
         * {@return the {@code ratio}}
         */
        public double ratio() {
            return doubleArgument(3);
        }

        /**
         * {@return the {@code price}}
         */
        public BigDecimal price() {
            return argument(4, BigDecimal.class);
        }

        /**
         * {@return the {@code ready}}
         */
        public boolean ready() {
            return booleanArgument(5);
        }

        /**
         * {@return the {@code day}}
         */
        public LocalDate day() {
            return argument(6, LocalDate.class);
        }

        /**
         * {@return the {@code hour}}
         */
        public LocalTime hour() {
            return argument(7, LocalTime.class);
        }

        /**
         * {@return the {@code at}}
         */
        public Instant at() {
            return argument(8, Instant.class);
        }

        /**
         * {@return the {@code took}}
         */
        public Duration took() {
            return argument(9, Duration.class);
        }

        /**
         * {@return the {@code id}}
         */
        public UUID id() {
            return argument(10, UUID.class);
        }

        /**
         * {@return the {@code page}}
         */
        public URI page() {
            return argument(11, URI.class);
        }

        /**
         * {@return the {@code colour}}
         */
        public RequiredColour colour() {
            return argument(12, RequiredColour.class);
        }
    }

    /**
     * What the {@code colour} of {@link TypesError#REQUIRED} can be.
     */
    public enum RequiredColour {
        /**
         * {@code red}
         */
        RED("red"),

        /**
         * {@code dark-blue}
         */
        DARK_BLUE("dark-blue"),

        /**
         * {@code RAL.9005}
         */
        RAL_9005("RAL.9005"),

        /**
         * <code>light grey</code>
         */
        LIGHT_GREY("light grey");

        private final String value;

        RequiredColour(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * {text} {count} {size} {ratio} {price} {ready} {day} {hour} {at} {took} {id} {page} {colour}
     *
     * @see TypesError#OPTIONAL
     */
    public static final class Optional extends TypesException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param text the {@code text}
         * @param count the {@code count}
         * @param size the {@code size}
         * @param ratio the {@code ratio}
         * @param price the {@code price}
         * @param ready the {@code ready}
         * @param day the {@code day}
         * @param hour the {@code hour}
         * @param at the {@code at}
         * @param took the {@code took}
         * @param id the {@code id}
         * @param page the {@code page}
         * @param colour the {@code colour}
         */
        public Optional(java.util.Optional<String> text, OptionalInt count, OptionalLong size,
                OptionalDouble ratio, java.util.Optional<BigDecimal> price,
                java.util.Optional<Boolean> ready, java.util.Optional<LocalDate> day,
                java.util.Optional<LocalTime> hour, java.util.Optional<Instant> at,
                java.util.Optional<Duration> took, java.util.Optional<UUID> id,
                java.util.Optional<URI> page, java.util.Optional<OptionalColour> colour) {
            super(TypesError.OPTIONAL, true, text, count, size, ratio, price, ready, day, hour, at,
                    took, id, page, colour);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param text the {@code text}
         * @param count the {@code count}
         * @param size the {@code size}
         * @param ratio the {@code ratio}
         * @param price the {@code price}
         * @param ready the {@code ready}
         * @param day the {@code day}
         * @param hour the {@code hour}
         * @param at the {@code at}
         * @param took the {@code took}
         * @param id the {@code id}
         * @param page the {@code page}
         * @param colour the {@code colour}
         * @param cause the cause
         */
        public Optional(java.util.Optional<String> text, OptionalInt count, OptionalLong size,
                OptionalDouble ratio, java.util.Optional<BigDecimal> price,
                java.util.Optional<Boolean> ready, java.util.Optional<LocalDate> day,
                java.util.Optional<LocalTime> hour, java.util.Optional<Instant> at,
                java.util.Optional<Duration> took, java.util.Optional<UUID> id,
                java.util.Optional<URI> page, java.util.Optional<OptionalColour> colour,
                Throwable cause) {
            super(TypesError.OPTIONAL, cause, true, text, count, size, ratio, price, ready, day,
                    hour, at, took, id, page, colour);
        }

        /**
         * {@return the {@code text}}
         */
        public java.util.Optional<String> text() {
            return optionalString(0);
        }

        /**
         * {@return the {@code count}}
         */
        public OptionalInt count() {
            return optionalInt(1);
        }

        /**
         * {@return the {@code size}}
         */
        public OptionalLong size() {
            return optionalLong(2);
        }

        /**
         * {@return the {@code ratio}}
         */
        public OptionalDouble ratio() {
            return optionalDouble(3);
        }

        /**
         * {@return the {@code price}}
         */
        public java.util.Optional<BigDecimal> price() {
            return optionalArgument(4, BigDecimal.class);
        }

        /**
         * {@return the {@code ready}}
         */
        public java.util.Optional<Boolean> ready() {
            return optionalArgument(5, Boolean.class);
        }

        /**
         * {@return the {@code day}}
         */
        public java.util.Optional<LocalDate> day() {
            return optionalArgument(6, LocalDate.class);
        }

        /**
         * {@return the {@code hour}}
         */
        public java.util.Optional<LocalTime> hour() {
            return optionalArgument(7, LocalTime.class);
        }

        /**
         * {@return the {@code at}}
         */
        public java.util.Optional<Instant> at() {
            return optionalArgument(8, Instant.class);
        }

        /**
         * {@return the {@code took}}
         */
        public java.util.Optional<Duration> took() {
            return optionalArgument(9, Duration.class);
        }

        /**
         * {@return the {@code id}}
         */
        public java.util.Optional<UUID> id() {
            return optionalArgument(10, UUID.class);
        }

        /**
         * {@return the {@code page}}
         */
        public java.util.Optional<URI> page() {
            return optionalArgument(11, URI.class);
        }

        /**
         * {@return the {@code colour}}
         */
        public java.util.Optional<OptionalColour> colour() {
            return optionalArgument(12, OptionalColour.class);
        }
    }

    /**
     * What the {@code colour} of {@link TypesError#OPTIONAL} can be.
     */
    public enum OptionalColour {
        /**
         * {@code red}
         */
        RED("red"),

        /**
         * {@code dark-blue}
         */
        DARK_BLUE("dark-blue");

        private final String value;

        OptionalColour(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
