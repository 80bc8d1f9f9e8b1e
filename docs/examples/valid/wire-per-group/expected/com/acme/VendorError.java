package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import java.util.List;
import java.util.Optional;

/**
 * The errors of the catalog {@code Vendor}.
 */
@GeneratedCode("Vendor")
public sealed interface VendorError extends ErrorCode permits VendorAccountError, VendorTrafficError {
    /**
     * {@return all errors, group by group}
     */
    static List<VendorError> values() {
        return VendorCodes.ALL;
    }

    /**
     * Finds the error of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    static Optional<VendorError> fromCode(String code) {
        return VendorCodes.INDEX.get(code);
    }

    /**
     * Finds the error of a numeric code.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    static Optional<VendorError> fromCode(int code) {
        return VendorCodes.INDEX.get(code);
    }

    /**
     * Finds all errors of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return its owners; empty for an unknown code
     */
    static List<VendorError> allFromCode(String code) {
        return VendorCodes.INDEX.all(code);
    }

    /**
     * The locales of the catalog, and the negotiation of a user's locale.
     *
     * @return the locales, the source locale first
     */
    static CatalogLocales locales() {
        return VendorMessages.locales();
    }
}
