package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link DeliveriesError} in {@code ar}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Deliveries")
public class DeliveriesMessages_ar extends DeliveriesMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public DeliveriesMessages_ar() {
        super(
                // OUT_OF_STOCK
                "{left, plural, zero {\u0646\u0641\u062f {sku}} one {\u0628\u0642\u064a\u062a \u0642\u0637\u0639\u0629 \u0648\u0627\u062d\u062f\u0629 \u0645\u0646 {sku}} two {\u0628\u0642\u064a\u062a \u0642\u0637\u0639\u062a\u0627\u0646 \u0645\u0646 {sku}} few {\u0628\u0642\u064a\u062a # \u0642\u0637\u0639 \u0645\u0646 {sku}} many {\u0628\u0642\u064a\u062a # \u0642\u0637\u0639\u0629 \u0645\u0646 {sku}} other {\u0628\u0642\u064a\u062a # \u0642\u0637\u0639\u0629 \u0645\u0646 {sku}}}\u0001"
                        // TOO_HEAVY
                        + "{weight, number} \u0643\u063a \u0647\u064a {share, number, percent} \u0645\u0646 \u0627\u0644\u0648\u0632\u0646 \u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647\u0001"
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
