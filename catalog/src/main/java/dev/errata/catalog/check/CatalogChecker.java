package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import java.util.List;
import java.util.Set;

/** Runs every check over a catalog. */
public final class CatalogChecker {
    private CatalogChecker() {}

    /**
     * Every diagnostic in the order of the file, and the catalog without the errors whose name or code is at fault; a fault
     * in a text keeps its error. There is no catalog where no error is left.
     *
     * @param leftOut the names of errors that the file has and the catalog has not, for faults reported before
     */
    public static Result<CheckedCatalog> check(Catalog catalog, Set<String> leftOut) {
        Findings findings = new Findings();
        for (Check check : checks(catalog, leftOut)) {
            check.check(catalog, findings);
        }
        Catalog sound = Recovery.of(catalog, findings);
        return sound.errors().isEmpty()
                ? Result.failed(findings.sorted())
                : Result.of(new CheckedCatalog(sound), findings.sorted());
    }

    private static List<Check> checks(Catalog catalog, Set<String> leftOut) {
        FreeCodes free = new FreeCodes(catalog);
        return List.of(
                new SomeErrors(leftOut),
                new UniqueCodes(free),
                new CodeRules(),
                new Reserved(free),
                new Groups(free, leftOut),
                new Sizes(),
                new Retries(),
                new Deprecations(leftOut),
                new Parameters(),
                new Placeholders(),
                new Translations(),
                new UntranslatedTexts(),
                new BidiControls());
    }
}
