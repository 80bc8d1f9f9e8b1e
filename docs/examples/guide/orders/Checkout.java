package com.acme;

import java.lang.System.Logger;
import java.util.Locale;

/** Throws, catches and shows the errors of an order. */
final class Checkout {
    private static final Logger LOG = System.getLogger("checkout");

    private final Stock stock;

    Checkout(Stock stock) {
        this.stock = stock;
    }

    /** How many of an article there are. */
    interface Stock {
        int left(String sku);
    }

    void order(String sku, int count) {
        int left = stock.left(sku);
        if (left < count) {
            throw new OrdersException.OutOfStock(sku, left);
        }
    }

    int orderWhatIsLeft(String sku, int count) {
        try {
            order(sku, count);
            return count;
        } catch (OrdersException.OutOfStock e) {
            return e.left();
        }
    }

    String answer(OrdersException e, Locale locale) {
        LOG.log(e.error().logLevel(), e.getMessage());
        return e.message(locale);
    }

    static String nextStep(OrdersException e) {
        return switch (e.error()) {
            case OUT_OF_STOCK -> "order fewer";
            case PAYMENT_DECLINED -> "pay with another card";
        };
    }

    static String nextStepForSome(OrdersException e) {
        return switch (e.error()) {
            case PAYMENT_DECLINED -> "pay with another card";
            default -> "call us";
        };
    }
}
