package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link ShopError} in {@code ar-XB}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Shop")
public class ShopMessages_ar_XB extends ShopMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public ShopMessages_ar_XB() {
        super(
                // OUT_OF_STOCK
                "\u200fOut\u200f \u200fof\u200f \u200fstock\u200f\u0001"
                        + "\u200f{left, plural, =0 {\u200f{sku}\u200f \u200fis\u200f \u200fsold\u200f \u200fout\u200f} one {\u200fOnly\u200f \u200fone\u200f \u200f{sku}\u200f \u200fleft\u200f} other {\u200fOnly\u200f \u200f#\u200f \u200fof\u200f \u200f{sku}\u200f \u200fleft\u200f}}, \u200fit''s\u200f \u200fa\u200f \u200fpity\u200f\u0001"
                        + "\u200fOrder\u200f \u200fless\u200f, \u200for\u200f \u200fsee\u200f https://shop.example/stock\u0001");
    }
}
