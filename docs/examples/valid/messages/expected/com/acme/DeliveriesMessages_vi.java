package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link DeliveriesError} in {@code vi}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Deliveries")
public class DeliveriesMessages_vi extends DeliveriesMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public DeliveriesMessages_vi() {
        super(
                // OUT_OF_STOCK
                "{left, plural, =0 {{sku} \u0111\u00e3 h\u1ebft h\u00e0ng} other {Ch\u1ec9 c\u00f2n # {sku}}}\u0001"
                        // TOO_HEAVY
                        + "{weight, number} kg l\u00e0 {share, number, percent} tr\u1ecdng l\u01b0\u1ee3ng cho ph\u00e9p\u0001"
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
