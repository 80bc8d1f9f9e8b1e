package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.WireResponse;

/**
 * Thrown for the errors of {@link VendorError}, as one of the classes in here.
 */
@GeneratedCode("Vendor")
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
            case 0 -> new Account((VendorAccountError) error, wire, true, arguments);
            default -> new TrafficJam((VendorTrafficError) error, wire, true, arguments);
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
    public static final class Account extends Known {
        private static final long serialVersionUID = 1L;

        private Account(VendorAccountError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private Account(VendorAccountError error, Throwable cause, boolean stackTrace,
                Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        private Account(VendorAccountError error, WireResponse wire, boolean stackTrace,
                Object[] arguments) {
            super(error, wire, stackTrace, arguments);
        }

        /**
         * The key is not allowed here
         *
         * @return a new exception
         * @see VendorAccountError#KEY_DENIED
         */
        public static Account keyDenied() {
            return new Account(VendorAccountError.KEY_DENIED, true);
        }

        /**
         * The key is not allowed here
         *
         * @param cause the cause
         * @return a new exception
         * @see VendorAccountError#KEY_DENIED
         */
        public static Account keyDenied(Throwable cause) {
            return new Account(VendorAccountError.KEY_DENIED, cause, true);
        }

        @Override
        public VendorAccountError error() {
            return (VendorAccountError) super.error();
        }
    }

    /**
     * Traffic
     */
    public static final class TrafficJam extends Known {
        private static final long serialVersionUID = 1L;

        private TrafficJam(VendorTrafficError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private TrafficJam(VendorTrafficError error, Throwable cause, boolean stackTrace,
                Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        private TrafficJam(VendorTrafficError error, WireResponse wire, boolean stackTrace,
                Object[] arguments) {
            super(error, wire, stackTrace, arguments);
        }

        /**
         * No more than {limit} calls
         *
         * @param limit the {@code limit}
         * @return a new exception
         * @see VendorTrafficError#RATE_LIMITED
         */
        public static TrafficJam rateLimited(int limit) {
            return new TrafficJam(VendorTrafficError.RATE_LIMITED, true, limit);
        }

        /**
         * No more than {limit} calls
         *
         * @param limit the {@code limit}
         * @param cause the cause
         * @return a new exception
         * @see VendorTrafficError#RATE_LIMITED
         */
        public static TrafficJam rateLimited(int limit, Throwable cause) {
            return new TrafficJam(VendorTrafficError.RATE_LIMITED, cause, true, limit);
        }

        @Override
        public VendorTrafficError error() {
            return (VendorTrafficError) super.error();
        }
    }
}
