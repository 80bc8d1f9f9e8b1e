package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link ShopError} in {@code en}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Shop")
public class ShopMessages_en extends ShopMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public ShopMessages_en() {
    }
}
