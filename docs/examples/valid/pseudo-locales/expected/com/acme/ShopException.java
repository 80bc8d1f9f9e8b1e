package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;

/**
 * Thrown for the errors of {@link ShopError}, as one of the classes in here.
 */
@GeneratedCode("Shop")
@ErrorTypes(ShopError.class)
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
     * Out of stock
     *
     * @see ShopError#OUT_OF_STOCK
     */
    public static final class OutOfStock extends ShopException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param sku the {@code sku}
         * @param left the {@code left}
         */
        public OutOfStock(String sku, int left) {
            super(ShopError.OUT_OF_STOCK, true, sku, left);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param sku the {@code sku}
         * @param left the {@code left}
         * @param cause the cause
         */
        public OutOfStock(String sku, int left, Throwable cause) {
            super(ShopError.OUT_OF_STOCK, cause, true, sku, left);
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
}
