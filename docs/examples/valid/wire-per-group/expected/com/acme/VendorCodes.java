package com.acme;

import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.CodeIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The errors of all groups, and their index by code.
 */
@GeneratedCode("Vendor")
final class VendorCodes {
    static final List<VendorError> ALL = all();

    static final CodeIndex<VendorError> INDEX = CodeIndex.of(ALL.toArray(new VendorError[0]));

    private VendorCodes() {
    }

    private static List<VendorError> all() {
        List<VendorError> all = new ArrayList<>();
        Collections.addAll(all, VendorAccountError.values());
        Collections.addAll(all, VendorTrafficError.values());
        return List.copyOf(all);
    }
}
