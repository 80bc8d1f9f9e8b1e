package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link DeliveriesError} in {@code ru}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Deliveries")
public class DeliveriesMessages_ru extends DeliveriesMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public DeliveriesMessages_ru() {
        super(
                // OUT_OF_STOCK
                "{left, plural,\n  =0 {{sku}: \u043d\u0435\u0442 \u043d\u0430 \u0441\u043a\u043b\u0430\u0434\u0435}\n  one {{sku}: \u043e\u0441\u0442\u0430\u043b\u0430\u0441\u044c # \u0448\u0442\u0443\u043a\u0430}\n  few {{sku}: \u043e\u0441\u0442\u0430\u043b\u043e\u0441\u044c # \u0448\u0442\u0443\u043a\u0438}\n  many {{sku}: \u043e\u0441\u0442\u0430\u043b\u043e\u0441\u044c # \u0448\u0442\u0443\u043a}\n  other {{sku}: \u043e\u0441\u0442\u0430\u043b\u043e\u0441\u044c # \u0448\u0442\u0443\u043a\u0438}}\u0001"
                        // TOO_HEAVY
                        + "{weight, number} \u043a\u0433 \u2014 \u044d\u0442\u043e {share, number, percent} \u0434\u043e\u043f\u0443\u0441\u0442\u0438\u043c\u043e\u0433\u043e \u0432\u0435\u0441\u0430 \u043f\u043e\u0441\u044b\u043b\u043a\u0438\u0001"
                        // TOO_LATE
                        + "\u0001"
                        // QUEUE_FULL
                        + "\u0001"
                        // BAD_ADDRESS
                        + "\u0001"
                        // WRONG_HOUSE
                        + "\u0001");
    }
}
