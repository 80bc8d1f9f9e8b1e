package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link OrdersError} in {@code en}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Orders")
public class OrdersMessages_en extends OrdersMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public OrdersMessages_en() {
    }
}
