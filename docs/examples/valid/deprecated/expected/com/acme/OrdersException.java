package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;

/**
 * Thrown for the errors of {@link OrdersError}, as one of the classes in here.
 */
@GeneratedCode("Orders")
@ErrorTypes(OrdersError.class)
public abstract sealed class OrdersException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private OrdersException(OrdersError error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private OrdersException(OrdersError error, Throwable cause, boolean stackTrace,
            Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    @Override
    public OrdersError error() {
        return (OrdersError) super.error();
    }

    /**
     * Stock
     */
    public abstract static sealed class StockGroup extends OrdersException {
        private static final long serialVersionUID = 1L;

        private StockGroup(OrdersError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private StockGroup(OrdersError error, Throwable cause, boolean stackTrace,
                Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }
    }

    /**
     * {sku} is out of stock
     *
     * @see OrdersError#OUT_OF_STOCK
     * @since 1.0
     * @deprecated since 2.0, use {@link SoldOut}: shops say "sold out"
     */
    @Deprecated(since = "2.0")
    public static final class OutOfStock extends StockGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param sku the {@code sku}
         */
        public OutOfStock(String sku) {
            super(OrdersError.OUT_OF_STOCK, true, sku);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param sku the {@code sku}
         * @param cause the cause
         */
        public OutOfStock(String sku, Throwable cause) {
            super(OrdersError.OUT_OF_STOCK, cause, true, sku);
        }

        /**
         * {@return the {@code sku}}
         */
        public String sku() {
            return stringArgument(0);
        }
    }

    /**
     * {sku} is sold out
     *
     * @see OrdersError#SOLD_OUT
     * @since 2.0
     */
    public static final class SoldOut extends StockGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param sku the {@code sku}
         */
        public SoldOut(String sku) {
            super(OrdersError.SOLD_OUT, true, sku);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param sku the {@code sku}
         * @param cause the cause
         */
        public SoldOut(String sku, Throwable cause) {
            super(OrdersError.SOLD_OUT, cause, true, sku);
        }

        /**
         * {@return the {@code sku}}
         */
        public String sku() {
            return stringArgument(0);
        }
    }

    /**
     * The parcel is lost
     *
     * @see OrdersError#LOST
     * @deprecated do not use it: parcels are no longer lost
     */
    @Deprecated
    public static final class Lost extends OrdersException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Lost() {
            super(OrdersError.LOST, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Lost(Throwable cause) {
            super(OrdersError.LOST, cause, true);
        }
    }

    /**
     * The parcel is broken
     *
     * @see OrdersError#BROKEN
     * @deprecated do not use it
     */
    @Deprecated
    public static final class Broken extends OrdersException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Broken() {
            super(OrdersError.BROKEN, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Broken(Throwable cause) {
            super(OrdersError.BROKEN, cause, true);
        }
    }
}
