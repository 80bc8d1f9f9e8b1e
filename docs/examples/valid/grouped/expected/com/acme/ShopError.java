package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import java.util.List;
import java.util.Optional;

/**
 * What can go wrong in the shop.
 */
@GeneratedCode("Shop")
public sealed interface ShopError extends ErrorCode permits ShopCartError, ShopDeliveryError {
    /**
     * {@return all errors, group by group}
     */
    static List<ShopError> values() {
        return ShopCodes.ALL;
    }

    /**
     * Finds the error of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    static Optional<ShopError> fromCode(String code) {
        return ShopCodes.INDEX.get(code);
    }

    /**
     * Finds all errors of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return its owners; empty for an unknown code
     */
    static List<ShopError> allFromCode(String code) {
        return ShopCodes.INDEX.all(code);
    }

    /**
     * The locales of the catalog, and the negotiation of a user's locale.
     *
     * @return the locales, the source locale first
     */
    static CatalogLocales locales() {
        return ShopMessages.locales();
    }
}
