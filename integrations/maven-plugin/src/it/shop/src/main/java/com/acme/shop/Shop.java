package com.acme.shop;

/** Sells articles. */
public final class Shop {
    private Shop() {}

    /**
     * Takes an article from the stock.
     *
     * @param left the number of articles in stock
     */
    public static void take(int left) {
        if (left == 0) {
            throw new OrdersException.OutOfStock();
        }
    }
}
