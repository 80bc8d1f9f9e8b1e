package dev.errata.catalog.check;

import dev.errata.catalog.model.Catalog;

/**
 * Proof that every check ran over what the catalog holds: each error that is left has sound names and codes, and a message in
 * the source locale. Only {@code CatalogChecker} makes one.
 */
public final class CheckedCatalog {
    private final Catalog catalog;

    CheckedCatalog(Catalog catalog) {
        this.catalog = catalog;
    }

    public Catalog catalog() {
        return catalog;
    }
}
