package com.acme.before;

/** Throws the errors of the enum. */
public final class Warehouse {
    private Warehouse() {}

    public static void take(String sku, int count, int left) {
        if (left < count) {
            throw new ApiException(OrderError.OUT_OF_STOCK, sku, left);
        }
    }

    public static void pay(boolean accepted) {
        if (!accepted) {
            throw new ApiException(OrderError.PAYMENT_DECLINED);
        }
    }
}
