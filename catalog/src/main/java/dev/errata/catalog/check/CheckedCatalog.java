package dev.errata.catalog.check;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.pseudo.PseudoLocales;
import dev.errata.catalog.translation.Coverage;

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

    /** How far it is translated by people. */
    public Coverage coverage() {
        return CoverageCount.of(catalog);
    }

    /** The same with what no author writes: the pseudo-locales, if the catalog wants them. */
    public CheckedCatalog completed() {
        return catalog.pseudoLocales() ? new CheckedCatalog(PseudoLocales.addTo(catalog)) : this;
    }
}
