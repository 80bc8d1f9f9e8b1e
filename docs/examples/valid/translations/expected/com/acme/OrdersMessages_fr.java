package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link OrdersError} in {@code fr}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Orders")
public class OrdersMessages_fr extends OrdersMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public OrdersMessages_fr() {
        super(
                // OUT_OF_STOCK
                "\u00c9puis\u00e9\u0001"
                        + "Il ne reste que {left} de {sku}\u0001\u0001"
                        // SHOP_CLOSED
                        + "\u0001\u0001\u0001"
                        // PAYMENT_DECLINED
                        + "\u0001Votre banque a refus\u00e9 le paiement\u0001\u0001");
    }
}
