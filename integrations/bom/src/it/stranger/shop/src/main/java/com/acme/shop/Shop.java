package com.acme.shop;

import java.util.Locale;

public final class Shop {
    private Shop() {}

    public static void main(String[] arguments) {
        try {
            throw new OrdersException.OutOfStock("sku-1", 2);
        } catch (OrdersException e) {
            System.out.println(e.error().code() + ": " + e.message(Locale.GERMAN) + ": " + next(e.error()));
        }
    }

    private static String next(OrdersError error) {
        return switch (error) {
            case OUT_OF_STOCK -> "order fewer";
            case PAYMENT_DECLINED -> "ask for another card";
        };
    }
}
