package com.acme.orders;

import dev.errata.runtime.GeneratedCode;

@GeneratedCode("Orders")
public class OrdersMessages_de extends OrdersMessages {
    public OrdersMessages_de() {
        super("Ausverkauft\u0001"
                + "Nur noch {left} von {sku} in {colour}\u0001"
                + "\u0001"
                + "\u0001"
                + "\u0001"
                + "\u0001"
                + "\u0001"
                + "\u0001"
                + "Keine Bestellung\u0001"
                + "Bestellung {order} fehlt\u0001"
                + "\u0001"
                + "\u0001"
                + "\u0001"
                + "\u0001"
                + "\u0001"
                + "\u0001");
    }
}
