package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.reader.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationFileParserTest {
    private static final String MAIN =
            "errata: 1\ncatalog: Orders\nlocales: [en, de]\nerrors:\n  A:\n    message: \"gone\"\n";
    private static final String HEAD = "errata: 1\ncatalog: Orders\nlocale: de\nerrors:\n";

    private static Parsing of(String side) {
        return Parsing.of(MAIN, Map.of("de", side));
    }

    @Test
    void textsOfAllKindsAreRead() {
        Parsing parsing = of(
                HEAD
                        + "  A:\n    title: \"T\"\n    message: \"weg {x}\"\n    description: \"D\"\n    remedy: \"R\"\n    from: 3f9A2c\n");

        assertThat(parsing.faults()).isEmpty();
        assertThat(parsing.message()).isEqualTo(Map.of("en", "gone", "de", "weg {x}"));
        assertThat(parsing.error().title().byLocale()).hasSize(1);
        assertThat(parsing.error().remedy().byLocale()).hasSize(1);
        assertThat(parsing.error().description().byLocale().values()).allSatisfy(text -> {
            assertThat(text.from().map(Located::value)).contains("3f9A2c");
            assertThat(text.from().orElseThrow().span()).hasToString("a.de.yaml:10:11");
            assertThat(text.span()).hasToString("a.de.yaml:8:18");
        });
    }

    @Test
    void fileOfTheSourceLocaleIsReadToo() {
        Parsing parsing = Parsing.of(
                "errata: 1\ncatalog: Orders\nlocales: [en]\nerrors: {A: }\n",
                Map.of("en", "errata: 1\ncatalog: Orders\nlocale: en\nerrors: {A: {message: \"gone\"}}\n"));

        assertThat(parsing.faults()).isEmpty();
        assertThat(parsing.message()).isEqualTo(Map.of("en", "gone"));
    }

    @Test
    void fileIsLookedForByCanonicalTagAndBySpelling() {
        List<String> asked = new ArrayList<>();
        YamlReader.read(new SourceBytes(
                        "a.yaml",
                        "errata: 1\ncatalog: Orders\nlocales: [en, pt-br, de_AT]".getBytes(StandardCharsets.UTF_8)))
                .then(root -> CatalogParser.parse(root, tag -> {
                    asked.add(tag);
                    return Optional.empty();
                }));

        assertThat(asked).startsWith("en", "pt-BR", "pt-br").allMatch(tag -> tag.matches("[A-Za-z-]+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "errata: 1;catalog: Order;locale: de;errors: {B: {}}|a.de.yaml:2:10 side-file-mismatch",
                "errata: 1;catalog: Orders;locale: fr;errors: {}|a.de.yaml:3:9 side-file-mismatch",
                "errata: 1;catalog: Orders;locale: d!;errors: {}|a.de.yaml:3:9 bad-locale",
                "errata: 2;more: 1|a.de.yaml:1:9 unsupported-version",
                "catalog: Orders;locale: de;errors: {}|a.de.yaml:1:1 missing-key",
                "errata: 1;locale: de;errors: {}|a.de.yaml:1:1 missing-key",
                "errata: 1;catalog: Orders;errors: {}|a.de.yaml:1:1 missing-key",
                "errata: 1;catalog: Orders;locale: de|a.de.yaml:1:1 missing-key",
                "errata: 1;catalog: Orders;locale: de;errors: [A]|a.de.yaml:4:9 wrong-shape",
                "errata: 1;catalog: Orders;locale: de;errors: {B: {}}|a.de.yaml:4:10 unknown-constant",
                "errata: 1;catalog: Orders;locale: de;errors: {A: weg}|a.de.yaml:4:13 wrong-shape",
                "errata: 1;catalog: Orders;locale: de;errors: {A: {message: {de: \"weg\"}}}|a.de.yaml:4:23 wrong-shape",
                "errata: 1;catalog: Orders;locale: de;errors: {A: {message: \"\"}}|a.de.yaml:4:23 empty-text",
                "errata: 1;catalog: Orders;locale: de;errors: {A: {from: 3f9a2}}|a.de.yaml:4:20 bad-hash",
                "errata: 1;catalog: Orders;locale: de;errors: {A: {from: 3f9a2g}}|a.de.yaml:4:20 bad-hash",
                "errata: 1;catalog: Orders;locale: de;errors: {A: {status: 409}}|a.de.yaml:4:14 unknown-key",
                "errata: 1;catalog: Orders;locale: de;errors: {};wire: {}|a.de.yaml:5:1 unknown-key",
                "a: b: c|a.de.yaml:1:5 yaml-syntax",
                "- a|a.de.yaml:1:1 wrong-shape",
                "# nothing|a.de.yaml:1:1 empty-file",
            })
    void faultHasItsPlaceAndTheCatalogStays(String side, String fault) {
        Parsing parsing = of(side.replace(';', '\n'));

        assertThat(parsing.faults()).containsExactly(fault);
        assertThat(parsing.message()).containsEntry("en", "gone");
    }

    @Test
    void textInBothFilesNamesBothPlacesAndTheCatalogsCounts() {
        Parsing parsing = Parsing.of(
                "errata: 1\ncatalog: Orders\nlocales: [en, de]\nerrors:\n  A:\n    message: {en: \"gone\", de: \"weg\"}\n",
                Map.of("de", HEAD + "  A: {message: \"fort\"}\n"));

        assertThat(parsing.faults()).containsExactly("a.de.yaml:5:16 text-twice");
        assertThat(parsing.result().diagnostics().get(0).related().get(0).span())
                .hasToString("a.yaml:6:31");
        assertThat(parsing.message()).containsEntry("de", "weg");
    }
}
