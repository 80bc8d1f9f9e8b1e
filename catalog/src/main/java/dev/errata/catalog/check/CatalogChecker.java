package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import java.util.List;

/** Runs every check over a catalog. */
public final class CatalogChecker {
    private CatalogChecker() {}

    /**
     * Every diagnostic in the order of the file, and the catalog without the errors whose name or code is at fault; a fault
     * in a text keeps its error. There is no catalog where no error is left.
     */
    public static Result<CheckedCatalog> check(Catalog catalog) {
        Findings findings = new Findings();
        for (Check check : checks(catalog)) {
            check.check(catalog, findings);
        }
        Catalog sound = Recovery.of(catalog, findings);
        return sound.errors().isEmpty()
                ? Result.failed(findings.sorted())
                : Result.of(new CheckedCatalog(sound), findings.sorted());
    }

    private static List<Check> checks(Catalog catalog) {
        FreeCodes free = new FreeCodes(catalog);
        return List.of(
                new SomeErrors(),
                new UniqueCodes(free),
                new CodeRules(),
                new Reserved(free),
                new Groups(free),
                new Sizes(),
                new Retries(),
                new Deprecations(),
                new Parameters(),
                new Placeholders(),
                new Translations(),
                new UntranslatedTexts(),
                new BidiControls());
    }
}
