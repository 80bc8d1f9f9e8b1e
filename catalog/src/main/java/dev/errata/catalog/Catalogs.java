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
     * Reads and checks a catalog, whatever its bytes are.
     *
     * @param overrides levels of rules that the build sets; they win over those that the catalog sets
     * @return what is sound of the catalog, if anything is, and every diagnostic by file and place
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
     * How far a catalog is translated, as a text for people; empty where nothing of it is sound. What is wrong with it, {@link
     * #check} tells.
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
