package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Diagnostic;
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
     * @param before what was reported before, so that nothing is that only follows from it
     */
    public static Result<CheckedCatalog> check(Catalog catalog, Set<String> leftOut, List<Diagnostic> before) {
        Doubts doubts = Doubts.of(catalog, leftOut, before);
        Findings findings = new Findings();
        for (Check check : checks(catalog, doubts)) {
            check.check(catalog, findings);
        }
        Catalog withinLimits = Sizes.withinLimits(catalog);
        for (Check check : checksOfParameters(doubts)) {
            check.check(withinLimits, findings);
        }
        Catalog sound = Recovery.of(catalog, before, findings);
        return sound.errors().isEmpty()
                ? Result.failed(findings.sorted())
                : Result.of(new CheckedCatalog(sound), findings.sorted());
    }

    private static List<Check> checks(Catalog catalog, Doubts doubts) {
        FreeCodes free = new FreeCodes(catalog);
        return List.of(
                new SomeErrors(doubts),
                new UniqueCodes(free),
                new CodeRules(),
                new Reserved(free),
                new Groups(free, doubts),
                new Sizes(),
                new Retries(),
                new Deprecations(doubts),
                new Translations(doubts),
                new StaleTranslations(),
                new UntranslatedTexts(),
                new BidiControls());
    }

    /** They compare the parameters of an error with each other and with its texts, so they see no error that has too many. */
    private static List<Check> checksOfParameters(Doubts doubts) {
        return List.of(
                new WirePlaces(),
                new Parameters(),
                new Placeholders(doubts),
                new Formats(doubts),
                new DollarSigns(),
                new FullWidthBraces());
    }
}
