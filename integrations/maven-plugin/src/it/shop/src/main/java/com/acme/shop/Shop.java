package com.acme.shop;

/** Sells what is there. */
public final class Shop {
    private Shop() {}

    /**
     * Takes an article from the shelf.
     *
     * @param left how many there are
     */
    public static void take(int left) {
        if (left == 0) {
            throw new OrdersException.OutOfStock();
        }
    }
}
