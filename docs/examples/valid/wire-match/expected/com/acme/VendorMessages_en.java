package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link VendorError} in {@code en}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Vendor")
public class VendorMessages_en extends VendorMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public VendorMessages_en() {
    }
}
