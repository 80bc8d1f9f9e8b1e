package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.TextFormat;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.reader.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalog text, read and parsed; no check has seen it. */
record Parsing(Result<ParsedCatalog> result) {
    static Parsing of(String yaml) {
        return of(yaml, Map.of());
    }

    /**
     * Parses a catalog.
     *
     * @param sides the texts of side files by the tag that finds them
     */
    static Parsing of(String yaml, Map<String, String> sides) {
        return new Parsing(YamlReader.read(bytes("a.yaml", yaml))
                .then(root -> CatalogParser.parse(
                        root,
                        tag -> Optional.ofNullable(sides.get(tag)).map(side -> bytes("a." + tag + ".yaml", side)))));
    }

    /** A catalog whose head is given. */
    static Parsing ofHead(String head) {
        return of(head + "\nerrors: {A: {message: \"a\"}}\n");
    }

    /** A catalog in English and German with a single error {@code A}, of which these keys are given. */
    static Parsing ofError(String... lines) {
        return of("errata: 1\ncatalog: Orders\nlocales: [en, de]\nerrors:\n  A:\n    " + String.join("\n    ", lines)
                + "\n");
    }

    private static SourceBytes bytes(String label, String text) {
        return new SourceBytes(label, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Place and rule of each fault in reading order. */
    List<String> faults() {
        List<Diagnostic> sorted = new ArrayList<>(result.diagnostics());
        sorted.sort(null);
        return sorted.stream()
                .map(fault -> fault.span().toString().replaceFirst("^a\\.yaml:", "") + " "
                        + fault.rule().slug())
                .toList();
    }

    /** The rules alone, without places. */
    List<String> rules() {
        return faults().stream()
                .map(fault -> fault.substring(fault.indexOf(' ') + 1))
                .toList();
    }

    String help() {
        return result.diagnostics().get(0).help().orElseThrow();
    }

    ParsedCatalog draft() {
        return result.value().orElseThrow(() -> new AssertionError(TextFormat.format(result.diagnostics())));
    }

    Catalog catalog() {
        return draft().catalog();
    }

    ErrorDefinition error() {
        if (catalog().errors().size() != 1) {
            throw new AssertionError(TextFormat.format(result.diagnostics()));
        }
        return catalog().errors().get(0);
    }

    Map<String, String> message() {
        Map<String, String> texts = new HashMap<>();
        error().message().byLocale().forEach((locale, text) -> texts.put(locale.tag(), text.plain()));
        return texts;
    }
}
