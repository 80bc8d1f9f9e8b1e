package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link ShopError} in {@code de}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Shop")
public class ShopMessages_de extends ShopMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public ShopMessages_de() {
        super(
                // OUT_OF_STOCK
                "Ausverkauft\u0001"
                        + "{left, plural, =0 {{sku} ist ausverkauft} one {Nur noch ein {sku} da} other {Nur noch # von {sku} da}}, schade\u0001"
                        + "Bestellen Sie weniger, oder sehen Sie nach: https://shop.example/stock\u0001");
    }
}
