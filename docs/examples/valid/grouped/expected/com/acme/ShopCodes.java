package com.acme;

import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.CodeIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The errors of all groups, and their index by code.
 */
@GeneratedCode("Shop")
final class ShopCodes {
    static final List<ShopError> ALL = all();

    static final CodeIndex<ShopError> INDEX = CodeIndex.of(ALL.toArray(new ShopError[0]));

    private ShopCodes() {
    }

    private static List<ShopError> all() {
        List<ShopError> all = new ArrayList<>();
        Collections.addAll(all, ShopCartError.values());
        Collections.addAll(all, ShopDeliveryError.values());
        return List.copyOf(all);
    }
}
