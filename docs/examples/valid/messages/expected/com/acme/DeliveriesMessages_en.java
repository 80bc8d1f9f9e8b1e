package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link DeliveriesError} in {@code en}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Deliveries")
public class DeliveriesMessages_en extends DeliveriesMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public DeliveriesMessages_en() {
    }
}
