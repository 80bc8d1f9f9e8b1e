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
     * There is no such order
     *
     * @see OrdersError#ORDER_NOT_FOUND
     */
    public static final class OrderNotFound extends OrdersException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public OrderNotFound() {
            super(OrdersError.ORDER_NOT_FOUND, false);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public OrderNotFound(Throwable cause) {
            super(OrdersError.ORDER_NOT_FOUND, cause, false);
        }
    }

    /**
     * A shelf broke down
     *
     * @see OrdersError#SHELF_BROKEN
     */
    public static final class ShelfBroken extends OrdersException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public ShelfBroken() {
            super(OrdersError.SHELF_BROKEN, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public ShelfBroken(Throwable cause) {
            super(OrdersError.SHELF_BROKEN, cause, true);
        }
    }
}
