package com.acme.orders;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

@GeneratedCode("Orders")
public class OrdersMessages extends CatalogBundle {
    private static final String[] ERRORS = {
        "OUT_OF_STOCK sku left colour customer*? row?\n" + "BAD_SKU\n",
        "ORDER_NOT_FOUND order\n" + "SHIPMENT_LOST parcel weight price insured day hour seen late id track\n",
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
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
