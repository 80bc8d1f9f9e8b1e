package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

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
     *
     * <p>There is less on the shelf than the order asks for.
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
         * @param left the {@code left}
         */
        public OutOfStock(String sku, int left) {
            super(OrdersError.OUT_OF_STOCK, true, sku, left);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param sku The article that was ordered.
         * @param left the {@code left}
         * @param cause the cause
         */
        public OutOfStock(String sku, int left, Throwable cause) {
            super(OrdersError.OUT_OF_STOCK, cause, true, sku, left);
        }

        /**
         * The article that was ordered.
         *
         * @return the {@code sku}, such as {@code TEA-500}
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
     * Colour sold out
     *
     * @see OrdersError#COLOUR_SOLD_OUT
     * @since 1.2
     */
    public static final class ColourSoldOut extends StockGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param sku the {@code sku}
         * @param colour the {@code colour}
         * @param nextDelivery When there will be more, if that is known.
         */
        public ColourSoldOut(String sku, ColourSoldOutColour colour,
                Optional<LocalDate> nextDelivery) {
            super(OrdersError.COLOUR_SOLD_OUT, true, sku, colour, nextDelivery);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param sku the {@code sku}
         * @param colour the {@code colour}
         * @param nextDelivery When there will be more, if that is known.
         * @param cause the cause
         */
        public ColourSoldOut(String sku, ColourSoldOutColour colour,
                Optional<LocalDate> nextDelivery, Throwable cause) {
            super(OrdersError.COLOUR_SOLD_OUT, cause, true, sku, colour, nextDelivery);
        }

        /**
         * {@return the {@code sku}}
         */
        public String sku() {
            return stringArgument(0);
        }

        /**
         * {@return the {@code colour}}
         */
        public ColourSoldOutColour colour() {
            return argument(1, ColourSoldOutColour.class);
        }

        /**
         * When there will be more, if that is known.
         *
         * @return the {@code nextDelivery}
         */
        public Optional<LocalDate> nextDelivery() {
            return optionalArgument(2, LocalDate.class);
        }
    }

    /**
     * What the {@code colour} of {@link OrdersError#COLOUR_SOLD_OUT} can be.
     */
    public enum ColourSoldOutColour {
        /**
         * {@code red}
         */
        RED("red"),

        /**
         * {@code dark-blue}
         */
        DARK_BLUE("dark-blue");

        private final String value;

        ColourSoldOutColour(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * Payment
     */
    public abstract static sealed class PaymentGroup extends OrdersException {
        private static final long serialVersionUID = 1L;

        private PaymentGroup(OrdersError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private PaymentGroup(OrdersError error, Throwable cause, boolean stackTrace,
                Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }
    }

    /**
     * Payment declined
     *
     * @see OrdersError#PAYMENT_DECLINED
     */
    public static final class PaymentDeclined extends PaymentGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param amount the {@code amount}
         * @param card the {@code card}
         */
        public PaymentDeclined(BigDecimal amount, String card) {
            super(OrdersError.PAYMENT_DECLINED, true, amount, card);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param amount the {@code amount}
         * @param card the {@code card}
         * @param cause the cause
         */
        public PaymentDeclined(BigDecimal amount, String card, Throwable cause) {
            super(OrdersError.PAYMENT_DECLINED, cause, true, amount, card);
        }

        /**
         * {@return the {@code amount}}
         */
        public BigDecimal amount() {
            return argument(0, BigDecimal.class);
        }

        /**
         * {@return the {@code card}}
         */
        public String card() {
            return stringArgument(1);
        }
    }

    /**
     * There is no order {id}
     *
     * @see OrdersError#ORDER_NOT_FOUND
     */
    public static final class OrderNotFound extends OrdersException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param id the {@code id}
         */
        public OrderNotFound(UUID id) {
            super(OrdersError.ORDER_NOT_FOUND, false, id);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param id the {@code id}
         * @param cause the cause
         */
        public OrderNotFound(UUID id, Throwable cause) {
            super(OrdersError.ORDER_NOT_FOUND, cause, false, id);
        }

        /**
         * {@return the {@code id}}
         */
        public UUID id() {
            return argument(0, UUID.class);
        }
    }
}
