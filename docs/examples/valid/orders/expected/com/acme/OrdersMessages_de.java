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
                "Nicht vorr\u00e4tig\u0001"
                        + "Von {sku} sind nur noch {left} da\u0001"
                        + "Jemand anders war schneller: Die Bestellung verlangt mehr, als im Regal liegt.\u0001"
                        + "Bestellen Sie weniger, oder warten Sie auf die n\u00e4chste Lieferung.\u0001"
                        // COLOUR_SOLD_OUT
                        + "Farbe ausverkauft\u0001"
                        + "{sku} ist in {colour} ausverkauft\u0001\u0001\u0001"
                        // PAYMENT_DECLINED
                        + "Zahlung abgelehnt\u0001"
                        + "Die Bank hat {amount} von der Karte {card} abgelehnt\u0001\u0001"
                        + "Zahlen Sie mit einer anderen Karte, oder fragen Sie die Bank.\u0001"
                        // ORDER_NOT_FOUND
                        + "\u0001Es gibt keine Bestellung {id}\u0001\u0001\u0001");
    }
}
