package dev.errata.catalog;

import dev.errata.catalog.check.CatalogChecker;
import dev.errata.catalog.check.CheckedCatalog;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.parse.ParsedCatalog;
import dev.errata.catalog.translation.CoverageText;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.reader.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and checks catalogs. */
public final class Catalogs {
    private Catalogs() {}

    /**
     * Reads and checks a catalog. Any bytes are accepted: what is wrong with them becomes a diagnostic.
     *
     * @param overrides the rule levels that the build sets; they override those in the catalog
     * @return the valid part of the catalog, if there is one, and all diagnostics in the order of files and positions
     */
    public static Result<CheckedCatalog> check(SourceBytes main, TranslationFiles sides, RuleLevels overrides) {
        Result<ParsedCatalog> draft = YamlReader.read(main).then(root -> CatalogParser.parse(root, sides::find));
        List<Diagnostic> diagnostics = new ArrayList<>(draft.diagnostics());
        Optional<CheckedCatalog> checked = draft.value().flatMap(found -> check(found, diagnostics));
        RuleLevels levels = draft.value()
                .map(found -> found.catalog().rules())
                .orElse(RuleLevels.NONE)
                .with(overrides);
        List<Diagnostic> sorted = new ArrayList<>(levels.apply(diagnostics));
        sorted.sort(null);
        return new Result<>(checked, sorted);
    }

    /**
     * Returns a report on how complete the translations are, or empty if no part of the catalog is valid. It reports no
     * diagnostics; {@link #check} does.
     */
    public static Optional<String> coverage(SourceBytes main, TranslationFiles sides) {
        return check(main, sides, RuleLevels.NONE).value().map(checked -> CoverageText.of(checked.coverage()));
    }

    private static Optional<CheckedCatalog> check(ParsedCatalog draft, List<Diagnostic> diagnostics) {
        Result<CheckedCatalog> checked = CatalogChecker.check(draft.catalog(), draft.leftOut(), diagnostics);
        diagnostics.addAll(checked.diagnostics());
        return draft.isNamed() ? checked.value() : Optional.empty();
    }
}
