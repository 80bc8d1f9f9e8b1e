package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link OrdersError} in {@code de}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Orders")
public class OrdersMessages_de extends OrdersMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public OrdersMessages_de() {
        super(
                // OUT_OF_STOCK
                "Ausverkauft\u0001"
                        + "Nur noch {left} von {sku} da\u0001"
                        + "Bestellen Sie weniger\u0001"
                        // SHOP_CLOSED
                        + "\u0001Wir \u00f6ffnen um {opens} Uhr\u0001\u0001"
                        // PAYMENT_DECLINED
                        + "\u0001Ihre Bank hat die Zahlung abgelehnt\u0001\u0001");
    }
}
