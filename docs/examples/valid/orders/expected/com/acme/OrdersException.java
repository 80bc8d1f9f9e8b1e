package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Thrown for the errors of {@link OrdersError}, as one of the classes in here.
 */
@GeneratedCode("Orders")
public abstract sealed class OrdersException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private OrdersException(OrdersError error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private OrdersException(OrdersError error, Throwable cause, boolean stackTrace, Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    @Override
    public OrdersError error() {
        return (OrdersError) super.error();
    }

    /**
     * Stock
     *
     * <p>There is less on the shelf than the order asks for.
     */
    public abstract static sealed class StockGroup extends OrdersException {
        private static final long serialVersionUID = 1L;

        private StockGroup(OrdersError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private StockGroup(OrdersError error, Throwable cause, boolean stackTrace, Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }
    }

    /**
     * Out of stock
     *
     * <p>Somebody else was faster: the order asks for more than there is on the shelf.
     *
     * @see OrdersError#OUT_OF_STOCK
     */
    public static final class OutOfStock extends StockGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param sku The article that was ordered.
         * @param left the {@code left} of the message
         */
        public OutOfStock(String sku, int left) {
            super(OrdersError.OUT_OF_STOCK, true, sku, left);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param sku The article that was ordered.
         * @param left the {@code left} of the message
         * @param cause what led to it
         */
        public OutOfStock(String sku, int left, Throwable cause) {
            super(OrdersError.OUT_OF_STOCK, cause, true, sku, left);
        }

        /**
         * The article that was ordered.
         *
         * @return the argument, such as {@code TEA-500}
         */
        public String sku() {
            return argument(0, String.class);
        }

        /**
         * {@return the {@code left}}
         */
        public int left() {
            return argument(1, Integer.class);
        }
    }
}
