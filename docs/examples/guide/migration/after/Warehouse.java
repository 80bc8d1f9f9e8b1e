package com.acme.after;

import com.acme.OrdersException;

/** Throws the errors of the catalog. */
public final class Warehouse {
    private Warehouse() {}

    public static void take(String sku, int count, int left) {
        if (left < count) {
            throw new OrdersException.OutOfStock(sku, left);
        }
    }

    public static void pay(boolean accepted) {
        if (!accepted) {
            throw new OrdersException.PaymentDeclined();
        }
    }
}
