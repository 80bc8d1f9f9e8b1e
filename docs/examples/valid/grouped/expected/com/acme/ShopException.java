package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;

/**
 * Thrown for the errors of {@link ShopError}, as one of the classes in here.
 */
@GeneratedCode("Shop")
@ErrorTypes({
        ShopCartError.class,
        ShopDeliveryError.class
})
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
    public abstract static sealed class CartGroup extends ShopException {
        private static final long serialVersionUID = 1L;

        private CartGroup(ShopCartError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private CartGroup(ShopCartError error, Throwable cause, boolean stackTrace,
                Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        @Override
        public ShopCartError error() {
            return (ShopCartError) super.error();
        }
    }

    /**
     * The cart is empty
     *
     * @see ShopCartError#CART_EMPTY
     */
    public static final class CartEmpty extends CartGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public CartEmpty() {
            super(ShopCartError.CART_EMPTY, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public CartEmpty(Throwable cause) {
            super(ShopCartError.CART_EMPTY, cause, true);
        }
    }

    /**
     * A cart holds {most} articles
     *
     * @see ShopCartError#TOO_MANY_ARTICLES
     */
    public static final class TooManyArticles extends CartGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param most the {@code most}
         */
        public TooManyArticles(int most) {
            super(ShopCartError.TOO_MANY_ARTICLES, true, most);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param most the {@code most}
         * @param cause the cause
         */
        public TooManyArticles(int most, Throwable cause) {
            super(ShopCartError.TOO_MANY_ARTICLES, cause, true, most);
        }

        /**
         * {@return the {@code most}}
         */
        public int most() {
            return intArgument(0);
        }
    }

    /**
     * Delivery
     *
     * <p>From the warehouse to the door.
     */
    public abstract static sealed class DeliveryGroup extends ShopException {
        private static final long serialVersionUID = 1L;

        private DeliveryGroup(ShopDeliveryError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private DeliveryGroup(ShopDeliveryError error, Throwable cause, boolean stackTrace,
                Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        @Override
        public ShopDeliveryError error() {
            return (ShopDeliveryError) super.error();
        }
    }

    /**
     * We cannot find {street}
     *
     * @see ShopDeliveryError#ADDRESS_UNKNOWN
     */
    public static final class AddressUnknown extends DeliveryGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param street the {@code street}
         */
        public AddressUnknown(String street) {
            super(ShopDeliveryError.ADDRESS_UNKNOWN, true, street);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param street the {@code street}
         * @param cause the cause
         */
        public AddressUnknown(String street, Throwable cause) {
            super(ShopDeliveryError.ADDRESS_UNKNOWN, cause, true, street);
        }

        /**
         * {@return the {@code street}}
         */
        public String street() {
            return stringArgument(0);
        }
    }
}
