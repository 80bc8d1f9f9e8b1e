package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;
import java.time.LocalTime;

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
     * Out of stock
     *
     * @see OrdersError#OUT_OF_STOCK
     */
    public static final class OutOfStock extends OrdersException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param sku the {@code sku}
         * @param left the {@code left}
         */
        public OutOfStock(String sku, int left) {
            super(OrdersError.OUT_OF_STOCK, true, sku, left);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param sku the {@code sku}
         * @param left the {@code left}
         * @param cause the cause
         */
        public OutOfStock(String sku, int left, Throwable cause) {
            super(OrdersError.OUT_OF_STOCK, cause, true, sku, left);
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
     * Closed
     *
     * @see OrdersError#SHOP_CLOSED
     */
    public static final class ShopClosed extends OrdersException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param opens the {@code opens}
         */
        public ShopClosed(LocalTime opens) {
            super(OrdersError.SHOP_CLOSED, true, opens);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param opens the {@code opens}
         * @param cause the cause
         */
        public ShopClosed(LocalTime opens, Throwable cause) {
            super(OrdersError.SHOP_CLOSED, cause, true, opens);
        }

        /**
         * {@return the {@code opens}}
         */
        public LocalTime opens() {
            return argument(0, LocalTime.class);
        }
    }

    /**
     * Your bank declined the payment
     *
     * @see OrdersError#PAYMENT_DECLINED
     */
    public static final class PaymentDeclined extends OrdersException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public PaymentDeclined() {
            super(OrdersError.PAYMENT_DECLINED, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public PaymentDeclined(Throwable cause) {
            super(OrdersError.PAYMENT_DECLINED, cause, true);
        }
    }
}
