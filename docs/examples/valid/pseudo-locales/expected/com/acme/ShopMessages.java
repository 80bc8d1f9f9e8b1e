package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link ShopError} in {@code en}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Shop")
public class ShopMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "OUT_OF_STOCK sku left:int\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public ShopMessages() {
        this(
                // OUT_OF_STOCK
                "Out of stock\u0001"
                        + "{left, plural, =0 {{sku} is sold out} one {Only one {sku} left} other {Only # of {sku} left}}, it's a pity\u0001"
                        + "Order less, or see https://shop.example/stock\u0001");
    }

    ShopMessages(String... texts) {
        super(ERRORS, "title message remedy", texts);
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
            super("en de en-XA ar-XB", "UTC", "", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return switch (locale) {
                case 1 -> new ShopMessages_de();
                case 2 -> new ShopMessages_en_XA();
                case 3 -> new ShopMessages_ar_XB();
                default -> new ShopMessages();
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
