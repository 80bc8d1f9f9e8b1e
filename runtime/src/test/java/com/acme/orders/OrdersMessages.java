package com.acme.orders;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

@GeneratedCode("Orders")
public class OrdersMessages extends CatalogBundle {
    private static final String[] ERRORS = {
        "OUT_OF_STOCK sku left:int colour:enum customer*? row:int?\n" + "BAD_SKU\n",
        "ORDER_NOT_FOUND order\n"
                + "SHIPMENT_LOST parcel:long weight:double price:decimal insured:boolean day:date hour:time seen:instant"
                + " late:duration id:uuid track:uri\n",
    };

    public OrdersMessages() {
        this(
                "Out of stock\u0001"
                        + "Only {left} of {sku} left in {colour} for { customer } in row {row}\u0001"
                        + "The shelf is empty.\u0001"
                        + "Order later.\u0001"
                        + "\u0001"
                        + "It''s no SKU: '{'x'}'\u0001",
                "\u0001"
                        + "\u0001"
                        + "No such order\u0001"
                        + "No order {order}, {order}\u0001"
                        + "\u0001"
                        + "\u0001"
                        + "\u0001"
                        + "{parcel} {weight} {price} {insured} {day} {hour} {seen} {late} {id} {track}\u0001"
                        + "\u0001"
                        + "\u0001");
    }

    OrdersMessages(String... chunks) {
        super(ERRORS, "title message description remedy", chunks);
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
            super("en de", "Europe/Berlin", "https://errors.acme.example/orders/", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return switch (locale) {
                case 1 -> new OrdersMessages_de();
                default -> new OrdersMessages();
            };
        }

        @Override
        protected String[] parameterDetails() {
            return new String[] {
                "error OUT_OF_STOCK\u0001param colour\u0001description The \u0001description colour.\u0001value red\u0001",
                "value dark-blue\u0001"
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
