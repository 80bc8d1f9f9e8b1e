package dev.errata.catalog.check;

import dev.errata.catalog.model.Catalog;

/** One family of rules. */
interface Check {
    void check(Catalog catalog, Findings findings);
}
