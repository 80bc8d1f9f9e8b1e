package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link OrdersError} in {@code de-AT}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Orders")
public class OrdersMessages_de_AT extends OrdersMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public OrdersMessages_de_AT() {
        super(
                // OUT_OF_STOCK
                "\u0001\u0001\u0001"
                        // SHOP_CLOSED
                        + "\u0001\u0001\u0001"
                        // PAYMENT_DECLINED
                        + "\u0001Ihre Bank hat die Zahlung nicht angenommen\u0001\u0001");
    }
}
