package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link OrdersError} in {@code en}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Orders")
public class OrdersMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "OUT_OF_STOCK sku left:int\n"
                + "SHOP_CLOSED opens:time\n"
                + "PAYMENT_DECLINED\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public OrdersMessages() {
        this(
                // OUT_OF_STOCK
                "Out of stock\u0001"
                        + "Only {left} of {sku} left\u0001"
                        + "Order less\u0001"
                        // SHOP_CLOSED
                        + "Closed\u0001"
                        + "We open at {opens}\u0001\u0001"
                        // PAYMENT_DECLINED
                        + "\u0001Your bank declined the payment\u0001\u0001");
    }

    OrdersMessages(String... texts) {
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
            super("en de de-AT>1 fr", "UTC", "", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return switch (locale) {
                case 1 -> new OrdersMessages_de();
                case 2 -> new OrdersMessages_de_AT();
                case 3 -> new OrdersMessages_fr();
                default -> new OrdersMessages();
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
