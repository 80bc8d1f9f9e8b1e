package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.WireResponse;
import dev.errata.runtime.lookup.ErrorTypes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Thrown for the errors of {@link VendorError}, as one of the classes in here.
 */
@GeneratedCode("Vendor")
@ErrorTypes(VendorError.class)
public abstract sealed class VendorException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private VendorException(VendorError error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private VendorException(VendorError error, Throwable cause, boolean stackTrace,
            Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    private VendorException(VendorError error, WireResponse wire, boolean stackTrace,
            Object[] arguments) {
        super(error, wire, stackTrace, arguments);
    }

    private VendorException(WireResponse wire) {
        super(wire);
    }

    private VendorException(WireResponse wire, Throwable cause) {
        super(wire, cause);
    }

    static VendorException decoded(int number, ErrorCode error, WireResponse wire,
            Object[] arguments) {
        return switch (number) {
            case 0 -> new OutOfStock(wire, arguments);
            case 1 -> new FieldInvalid(wire, arguments);
            case 2 -> new ServiceBusy(wire, arguments);
            case 3 -> new ServiceClosed(wire, arguments);
            case 4 -> new RateLimited(wire, arguments);
            case 5 -> new TokenExpired(wire, arguments);
            default -> new QuotaExceeded(wire, arguments);
        };
    }

    @Override
    public WireResponse wire() {
        return super.wire();
    }

    /**
     * An error that is in the catalog.
     */
    public abstract static sealed class Known extends VendorException {
        private static final long serialVersionUID = 1L;

        private Known(VendorError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private Known(VendorError error, Throwable cause, boolean stackTrace, Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        private Known(VendorError error, WireResponse wire, boolean stackTrace,
                Object[] arguments) {
            super(error, wire, stackTrace, arguments);
        }

        @Override
        public VendorError error() {
            return (VendorError) super.error();
        }
    }

    /**
     * An error whose code is not in the catalog.
     */
    public static final class Unknown extends VendorException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param wire the response
         */
        public Unknown(WireResponse wire) {
            super(wire);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param wire the response
         * @param cause the cause
         */
        public Unknown(WireResponse wire, Throwable cause) {
            super(wire, cause);
        }
    }

    /**
     * Only {left} of {sku} ({colour}) left
     *
     * @see VendorError#OUT_OF_STOCK
     */
    public static final class OutOfStock extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param sku the {@code sku}
         * @param left the {@code left}
         * @param colour the {@code colour}
         * @param customer the {@code customer}
         */
        public OutOfStock(String sku, int left, OutOfStockColour colour,
                Optional<String> customer) {
            super(VendorError.OUT_OF_STOCK, true, sku, left, colour, customer);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param sku the {@code sku}
         * @param left the {@code left}
         * @param colour the {@code colour}
         * @param customer the {@code customer}
         * @param cause the cause
         */
        public OutOfStock(String sku, int left, OutOfStockColour colour, Optional<String> customer,
                Throwable cause) {
            super(VendorError.OUT_OF_STOCK, cause, true, sku, left, colour, customer);
        }

        private OutOfStock(WireResponse wire, Object[] arguments) {
            super(VendorError.OUT_OF_STOCK, wire, true, arguments);
        }

        /**
         * {@return the {@code sku}}
         */
        public Optional<String> sku() {
            return optionalString(0);
        }

        /**
         * {@return the {@code left}}
         */
        public OptionalInt left() {
            return optionalInt(1);
        }

        /**
         * {@return the {@code colour}}
         */
        public Optional<OutOfStockColour> colour() {
            return optionalArgument(2, OutOfStockColour.class);
        }

        /**
         * {@return the {@code customer}}
         */
        public Optional<String> customer() {
            return optionalString(3);
        }
    }

    /**
     * What the {@code colour} of {@link VendorError#OUT_OF_STOCK} can be.
     */
    public enum OutOfStockColour {
        /**
         * {@code red}
         */
        RED("red"),

        /**
         * {@code light-blue}
         */
        LIGHT_BLUE("light-blue");

        private final String value;

        OutOfStockColour(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * The field {field} takes at most {limit} characters
     *
     * @see VendorError#FIELD_INVALID
     */
    public static final class FieldInvalid extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param field the {@code field}
         * @param limit the {@code limit}
         */
        public FieldInvalid(String field, int limit) {
            super(VendorError.FIELD_INVALID, true, field, limit);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param field the {@code field}
         * @param limit the {@code limit}
         * @param cause the cause
         */
        public FieldInvalid(String field, int limit, Throwable cause) {
            super(VendorError.FIELD_INVALID, cause, true, field, limit);
        }

        private FieldInvalid(WireResponse wire, Object[] arguments) {
            super(VendorError.FIELD_INVALID, wire, true, arguments);
        }

        /**
         * {@return the {@code field}}
         */
        public Optional<String> field() {
            return optionalString(0);
        }

        /**
         * {@return the {@code limit}}
         */
        public OptionalInt limit() {
            return optionalInt(1);
        }
    }

    /**
     * The service is busy
     *
     * @see VendorError#SERVICE_BUSY
     */
    public static final class ServiceBusy extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public ServiceBusy() {
            super(VendorError.SERVICE_BUSY, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public ServiceBusy(Throwable cause) {
            super(VendorError.SERVICE_BUSY, cause, true);
        }

        private ServiceBusy(WireResponse wire, Object[] arguments) {
            super(VendorError.SERVICE_BUSY, wire, true, arguments);
        }
    }

    /**
     * The service is closed until {until}
     *
     * @see VendorError#SERVICE_CLOSED
     */
    public static final class ServiceClosed extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param until the {@code until}
         */
        public ServiceClosed(LocalDate until) {
            super(VendorError.SERVICE_CLOSED, true, until);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param until the {@code until}
         * @param cause the cause
         */
        public ServiceClosed(LocalDate until, Throwable cause) {
            super(VendorError.SERVICE_CLOSED, cause, true, until);
        }

        private ServiceClosed(WireResponse wire, Object[] arguments) {
            super(VendorError.SERVICE_CLOSED, wire, true, arguments);
        }

        /**
         * {@return the {@code until}}
         */
        public Optional<LocalDate> until() {
            return optionalArgument(0, LocalDate.class);
        }
    }

    /**
     * Too many calls: {pause} until the next one
     *
     * @see VendorError#RATE_LIMITED
     */
    public static final class RateLimited extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param pause the {@code pause}
         */
        public RateLimited(Duration pause) {
            super(VendorError.RATE_LIMITED, true, pause);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param pause the {@code pause}
         * @param cause the cause
         */
        public RateLimited(Duration pause, Throwable cause) {
            super(VendorError.RATE_LIMITED, cause, true, pause);
        }

        private RateLimited(WireResponse wire, Object[] arguments) {
            super(VendorError.RATE_LIMITED, wire, true, arguments);
        }

        /**
         * {@return the {@code pause}}
         */
        public Optional<Duration> pause() {
            return optionalArgument(0, Duration.class);
        }
    }

    /**
     * The token has expired
     *
     * @see VendorError#TOKEN_EXPIRED
     */
    public static final class TokenExpired extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public TokenExpired() {
            super(VendorError.TOKEN_EXPIRED, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public TokenExpired(Throwable cause) {
            super(VendorError.TOKEN_EXPIRED, cause, true);
        }

        private TokenExpired(WireResponse wire, Object[] arguments) {
            super(VendorError.TOKEN_EXPIRED, wire, true, arguments);
        }
    }

    /**
     * The quota is used up
     *
     * @see VendorError#QUOTA_EXCEEDED
     */
    public static final class QuotaExceeded extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public QuotaExceeded() {
            super(VendorError.QUOTA_EXCEEDED, false);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public QuotaExceeded(Throwable cause) {
            super(VendorError.QUOTA_EXCEEDED, cause, false);
        }

        private QuotaExceeded(WireResponse wire, Object[] arguments) {
            super(VendorError.QUOTA_EXCEEDED, wire, false, arguments);
        }
    }
}
