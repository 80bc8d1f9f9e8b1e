package dev.errata.catalog.check;

import dev.errata.catalog.Catalogs;
import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalog for tests: writes the first lines of a file, and checks it. */
final class SampleCatalog {
    private final String text;
    private final Map<String, String> sides;

    private SampleCatalog(String text, Map<String, String> sides) {
        this.text = text;
        this.sides = sides;
    }

    /** Returns a catalog in English. The given lines start at line 4. */
    static SampleCatalog of(String lines) {
        return in("en", lines);
    }

    /** Returns a catalog in some locales. The given lines start at line 4. */
    static SampleCatalog in(String locales, String lines) {
        return new SampleCatalog("errata: 1\ncatalog: Orders\nlocales: [" + locales + "]\n" + lines, Map.of());
    }

    /** Returns the same catalog with a translation file. The given lines start at line 5, below {@code errors:}. */
    SampleCatalog withSide(String locale, String lines) {
        Map<String, String> more = new HashMap<>(sides);
        more.put(locale, "errata: 1\ncatalog: Orders\nlocale: " + locale + "\nerrors:\n" + lines);
        return new SampleCatalog(text, more);
    }

    Result<CheckedCatalog> check() {
        TranslationFiles found =
                tag -> Optional.ofNullable(sides.get(tag)).map(lines -> bytes("orders." + tag + ".yaml", lines));
        return Catalogs.check(bytes("orders.yaml", text), found, RuleLevels.NONE);
    }

    private static SourceBytes bytes(String label, String lines) {
        return new SourceBytes(label, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the diagnostics, such as {@code 7:3 duplicate-code}. */
    List<String> findings() {
        return check().diagnostics().stream()
                .map(found -> found.span().line() + ":" + found.span().column() + " "
                        + found.rule().slug())
                .toList();
    }

    /** Returns the help of the only diagnostic. */
    String help() {
        return only().help().orElseThrow();
    }

    Diagnostic only() {
        List<Diagnostic> found = check().diagnostics();
        if (found.size() != 1) {
            throw new AssertionError("not one finding: " + findings());
        }
        return found.get(0);
    }

    /** Returns the errors that are left after checking. */
    List<ErrorDefinition> errors() {
        return check().value().map(checked -> checked.catalog().errors()).orElse(List.of());
    }

    List<String> constants() {
        return errors().stream().map(ErrorDefinition::name).toList();
    }
}
