package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import java.util.List;

/** Runs every check over a catalog. */
public final class CatalogChecker {
    private static final List<Check> CHECKS = List.of();

    private CatalogChecker() {}

    /** The catalog without the errors whose name or code is at fault, and every diagnostic in the order of the file. */
    public static Result<CheckedCatalog> check(Catalog catalog) {
        Findings findings = new Findings();
        for (Check check : CHECKS) {
            check.check(catalog, findings);
        }
        return Result.of(new CheckedCatalog(catalog), findings.sorted());
    }
}
