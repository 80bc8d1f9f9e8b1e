package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.WireResponse;
import dev.errata.runtime.lookup.ErrorTypes;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Thrown for the errors of {@link VendorError}, as one of the classes in here.
 */
@GeneratedCode("Vendor")
@ErrorTypes(
        value = VendorError.class,
        renamed = "UNKNOWN UnknownToVendor"
)
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
            case 0 -> new RateLimited(wire, arguments);
            case 1 -> new KeyDenied(wire, arguments);
            default -> new UnknownToVendor(wire, arguments);
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
     * Account
     */
    public abstract static sealed class AccountGroup extends Known {
        private static final long serialVersionUID = 1L;

        private AccountGroup(VendorError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private AccountGroup(VendorError error, Throwable cause, boolean stackTrace,
                Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        private AccountGroup(VendorError error, WireResponse wire, boolean stackTrace,
                Object[] arguments) {
            super(error, wire, stackTrace, arguments);
        }
    }

    /**
     * The key is not allowed here
     *
     * @see VendorError#KEY_DENIED
     */
    public static final class KeyDenied extends AccountGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param key the {@code key}
         * @param active the {@code active}
         */
        public KeyDenied(String key, Optional<Boolean> active) {
            super(VendorError.KEY_DENIED, true, key, active);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param key the {@code key}
         * @param active the {@code active}
         * @param cause the cause
         */
        public KeyDenied(String key, Optional<Boolean> active, Throwable cause) {
            super(VendorError.KEY_DENIED, cause, true, key, active);
        }

        private KeyDenied(WireResponse wire, Object[] arguments) {
            super(VendorError.KEY_DENIED, wire, true, arguments);
        }

        /**
         * {@return the {@code key}}
         */
        public Optional<String> key() {
            return optionalString(0);
        }

        /**
         * {@return the {@code active}}
         */
        public Optional<Boolean> active() {
            return optionalArgument(1, Boolean.class);
        }
    }

    /**
     * No more than {limit} calls in {window}
     *
     * @see VendorError#RATE_LIMITED
     */
    public static final class RateLimited extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param limit the {@code limit}
         * @param window the {@code window}
         */
        public RateLimited(int limit, Duration window) {
            super(VendorError.RATE_LIMITED, true, limit, window);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param limit the {@code limit}
         * @param window the {@code window}
         * @param cause the cause
         */
        public RateLimited(int limit, Duration window, Throwable cause) {
            super(VendorError.RATE_LIMITED, cause, true, limit, window);
        }

        private RateLimited(WireResponse wire, Object[] arguments) {
            super(VendorError.RATE_LIMITED, wire, true, arguments);
        }

        /**
         * {@return the {@code limit}}
         */
        public OptionalInt limit() {
            return optionalInt(0);
        }

        /**
         * {@return the {@code window}}
         */
        public Optional<Duration> window() {
            return optionalArgument(1, Duration.class);
        }
    }

    /**
     * The vendor does not know, either
     *
     * @see VendorError#UNKNOWN
     */
    public static final class UnknownToVendor extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public UnknownToVendor() {
            super(VendorError.UNKNOWN, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public UnknownToVendor(Throwable cause) {
            super(VendorError.UNKNOWN, cause, true);
        }

        private UnknownToVendor(WireResponse wire, Object[] arguments) {
            super(VendorError.UNKNOWN, wire, true, arguments);
        }
    }
}
