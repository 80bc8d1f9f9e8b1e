package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link ShopError} in {@code en-XA}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Shop")
public class ShopMessages_en_XA extends ShopMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public ShopMessages_en_XA() {
        super(
                // OUT_OF_STOCK
                "[\u00d6\u00fb\u0163 \u00f6\u0192 \u0161\u0163\u00f6\u00e7\u0137 \u00f6\u00f1\u00e9]\u0001"
                        + "[{left, plural, =0 {{sku} \u00ee\u0161 \u0161\u00f6\u013c\u00f0 \u00f6\u00fb\u0163} one {\u00d6\u00f1\u013c\u00fd \u00f6\u00f1\u00e9 {sku} \u013c\u00e9\u0192\u0163} other {\u00d6\u00f1\u013c\u00fd # \u00f6\u0192 {sku} \u013c\u00e9\u0192\u0163}}, \u00ee\u0163''\u0161 \u00e5 \u00fe\u00ee\u0163\u00fd \u00f6\u00f1\u00e9 \u0163\u0175\u00f6 \u0163\u0125\u0155\u00e9\u00e9]\u0001"
                        + "[\u00d6\u0155\u00f0\u00e9\u0155 \u013c\u00e9\u0161\u0161, \u00f6\u0155 \u0161\u00e9\u00e9 https://shop.example/stock \u00f6\u00f1\u00e9 \u0163\u0175\u00f6 \u0163\u0125\u0155\u00e9\u00e9]\u0001");
    }
}
