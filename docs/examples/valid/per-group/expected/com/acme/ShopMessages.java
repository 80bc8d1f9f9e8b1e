package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link ShopError} in {@code en}, under keys such as {@code CART_EMPTY.message}.
 */
@GeneratedCode("Shop")
public class ShopMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "CART_EMPTY\n"
                + "COLOUR_GONE sku colour:enum cause?\n"
                + "SHOP_CLOSED opens:time\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public ShopMessages() {
        this(
                // CART_EMPTY
                "The cart is empty\u0001"
                        // COLOUR_GONE
                        + "{sku} is no longer made in {colour}\u0001"
                        // SHOP_CLOSED
                        + "The shop opens at {opens}\u0001");
    }

    ShopMessages(String... texts) {
        super(ERRORS, "message", texts);
    }

    static ErrorTexts texts(int error) {
        return Texts.ALL.of(error);
    }

    static CatalogLocales locales() {
        return Locales.ALL;
    }

    private static final class Texts extends CatalogTexts {
        static final Texts ALL = new Texts();

        private Texts() {
            super("en", "UTC", "", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return new ShopMessages();
        }

        @Override
        @SuppressWarnings("all")
        protected String[] parameterDetails() {
            return new String[] {
                "error COLOUR_GONE\u0001param colour\u0001value red\u0001value blue\u0001param cause\u0001"
                        + "description Why there is no more, in the buyer's words.\u0001"
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
