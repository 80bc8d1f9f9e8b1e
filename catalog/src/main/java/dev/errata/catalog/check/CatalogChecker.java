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
        FollowUpFilter doubts = FollowUpFilter.of(catalog, leftOut, before);
        Findings findings = new Findings();
        for (Check check : checks(catalog, doubts)) {
            check.check(catalog, findings);
        }
        Catalog withinLimits = SizeCheck.withinLimits(catalog);
        for (Check check : checksOfParameters(doubts)) {
            check.check(withinLimits, findings);
        }
        Catalog sound = Recovery.of(catalog, before, findings);
        return sound.errors().isEmpty()
                ? Result.failed(findings.sorted())
                : Result.of(new CheckedCatalog(sound), findings.sorted());
    }

    private static List<Check> checks(Catalog catalog, FollowUpFilter doubts) {
        FreeCodes free = new FreeCodes(catalog);
        return List.of(
                new ErrorCountCheck(doubts),
                new UniqueCodeCheck(free),
                new CodeCheck(),
                new ReservedCodeCheck(free),
                new GroupCheck(free, doubts),
                new SizeCheck(),
                new RetryCheck(),
                new DeprecationCheck(doubts),
                new TranslationCheck(doubts),
                new StaleTranslationCheck(),
                new UntranslatedTextCheck(),
                new BidiControlCheck());
    }

    /** They compare the parameters of an error with each other and with its texts, so they see no error that has too many. */
    private static List<Check> checksOfParameters(FollowUpFilter doubts) {
        return List.of(
                new PointerCheck(),
                new ParameterCheck(),
                new PlaceholderCheck(doubts),
                new FormatCheck(doubts),
                new DollarSignCheck(),
                new FullWidthBraceCheck());
    }
}
