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
                + "TOO_MANY_ARTICLES most:int\n"
                + "ADDRESS_UNKNOWN street\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public ShopMessages() {
        this(
                // CART_EMPTY
                "The cart is empty\u0001"
                        // TOO_MANY_ARTICLES
                        + "A cart holds {most} articles\u0001"
                        // ADDRESS_UNKNOWN
                        + "We cannot find {street}\u0001");
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
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
