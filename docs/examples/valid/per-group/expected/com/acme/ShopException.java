package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Thrown for the errors of {@link ShopError}, as one of the classes in here.
 */
@GeneratedCode("Shop")
public abstract sealed class ShopException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private ShopException(ShopError error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private ShopException(ShopError error, Throwable cause, boolean stackTrace,
            Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    @Override
    public ShopError error() {
        return (ShopError) super.error();
    }

    /**
     * Cart
     */
    public static final class Cart extends ShopException {
        private static final long serialVersionUID = 1L;

        private Cart(ShopError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private Cart(ShopError error, Throwable cause, boolean stackTrace, Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        /**
         * The cart is empty
         *
         * @return a new exception
         * @see ShopError#CART_EMPTY
         */
        public static Cart cartEmpty() {
            return new Cart(ShopError.CART_EMPTY, true);
        }

        /**
         * The cart is empty
         *
         * @param cause the cause
         * @return a new exception
         * @see ShopError#CART_EMPTY
         */
        public static Cart cartEmpty(Throwable cause) {
            return new Cart(ShopError.CART_EMPTY, cause, true);
        }

        /**
         * {sku} is no longer made in {colour}
         *
         * @param sku the {@code sku}
         * @param colour the {@code colour}
         * @param cause Why there is no more, in the buyer's words.
         * @return a new exception
         * @see ShopError#COLOUR_GONE
         * @since 1.1
         */
        public static Cart colourGone(String sku, ColourGoneColour colour, Optional<String> cause) {
            return new Cart(ShopError.COLOUR_GONE, true, sku, colour, cause);
        }

        /**
         * {sku} is no longer made in {colour}
         *
         * @param sku the {@code sku}
         * @param colour the {@code colour}
         * @param cause Why there is no more, in the buyer's words.
         * @param cause_ the cause
         * @return a new exception
         * @see ShopError#COLOUR_GONE
         * @since 1.1
         */
        public static Cart colourGone(String sku, ColourGoneColour colour, Optional<String> cause,
                Throwable cause_) {
            return new Cart(ShopError.COLOUR_GONE, cause_, true, sku, colour, cause);
        }
    }

    /**
     * What the {@code colour} of {@link ShopError#COLOUR_GONE} can be.
     */
    public enum ColourGoneColour {
        /**
         * {@code red}
         */
        RED("red"),

        /**
         * {@code blue}
         */
        BLUE("blue");

        private final String value;

        ColourGoneColour(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * The errors without a group.
     */
    public static final class Other extends ShopException {
        private static final long serialVersionUID = 1L;

        private Other(ShopError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private Other(ShopError error, Throwable cause, boolean stackTrace, Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        /**
         * The shop opens at {opens}
         *
         * @param opens the {@code opens}
         * @return a new exception
         * @see ShopError#SHOP_CLOSED
         */
        public static Other shopClosed(LocalTime opens) {
            return new Other(ShopError.SHOP_CLOSED, true, opens);
        }

        /**
         * The shop opens at {opens}
         *
         * @param opens the {@code opens}
         * @param cause the cause
         * @return a new exception
         * @see ShopError#SHOP_CLOSED
         */
        public static Other shopClosed(LocalTime opens, Throwable cause) {
            return new Other(ShopError.SHOP_CLOSED, cause, true, opens);
        }
    }
}
