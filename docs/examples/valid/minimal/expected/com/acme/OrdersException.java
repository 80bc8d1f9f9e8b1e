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
     * Nothing is left
     *
     * @see OrdersError#OUT_OF_STOCK
     */
    public static final class OutOfStock extends OrdersException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public OutOfStock() {
            super(OrdersError.OUT_OF_STOCK, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public OutOfStock(Throwable cause) {
            super(OrdersError.OUT_OF_STOCK, cause, true);
        }
    }
}
