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
                + "COLOUR_SOLD_OUT sku colour:enum nextDelivery:date?\n"
                + "PAYMENT_DECLINED amount:decimal card*\n"
                + "ORDER_NOT_FOUND id:uuid\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public OrdersMessages() {
        this(
                // OUT_OF_STOCK
                "Out of stock\u0001"
                        + "Only {left} of {sku} left\u0001"
                        + "Somebody else was faster: the order asks for more than there is on the shelf.\u0001"
                        + "Order fewer, or wait for the next delivery.\u0001"
                        // COLOUR_SOLD_OUT
                        + "Colour sold out\u0001"
                        + "{sku} is sold out in {colour}\u0001\u0001\u0001"
                        // PAYMENT_DECLINED
                        + "Payment declined\u0001"
                        + "The bank declined {amount} from the card {card}\u0001\u0001"
                        + "Pay with another card, or ask the bank.\u0001"
                        // ORDER_NOT_FOUND
                        + "\u0001There is no order {id}\u0001\u0001\u0001");
    }

    OrdersMessages(String... texts) {
        super(ERRORS, "title message description remedy", texts);
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
            super("en de", "UTC", "https://errors.acme.example/orders/", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return switch (locale) {
                case 1 -> new OrdersMessages_de();
                default -> new OrdersMessages();
            };
        }

        @Override
        @SuppressWarnings("all")
        protected String[] parameterDetails() {
            return new String[] {
                "error OUT_OF_STOCK\u0001param sku\u0001description The article that was ordered.\u0001example TEA-500\u0001"
                        + "error COLOUR_SOLD_OUT\u0001param colour\u0001value red\u0001value dark-blue\u0001param nextDelivery\u0001"
                        + "description When there will be more, if that is known.\u0001"
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
