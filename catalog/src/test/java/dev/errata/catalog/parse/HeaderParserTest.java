package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Severity;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ExceptionStyle;
import dev.errata.catalog.model.Layout;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.model.TranslationPolicy;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderParserTest {
    private static final String LEAST = "errata: 1\ncatalog: Orders\nlocales: [en]\n";

    private static Iterable<String> tags(Catalog catalog) {
        return catalog.locales().stream()
                .map(Located::value)
                .map(LocaleTag::tag)
                .toList();
    }

    @Test
    void whatIsLeftOutHasADefault() {
        Catalog catalog = Parsing.ofHead(LEAST).catalog();

        assertThat(Parsing.ofHead(LEAST).faults()).isEmpty();
        assertThat(catalog.name().value()).isEqualTo("Orders");
        assertThat(catalog.description()).isEmpty();
        assertThat(tags(catalog)).containsExactly("en");
        assertThat(catalog.translations()).isEqualTo(TranslationPolicy.WARN);
        assertThat(catalog.pseudoLocales()).isFalse();
        assertThat(catalog.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(catalog.docs()).isEmpty();
        assertThat(catalog.layout()).isEqualTo(Layout.FLAT);
        assertThat(catalog.exceptions()).isEqualTo(ExceptionStyle.PER_ERROR);
        assertThat(catalog.rules()).isEqualTo(RuleLevels.NONE);
        assertThat(catalog.wire()).isEmpty();
        assertThat(catalog.groups()).isEmpty();
        assertThat(catalog.reserved()).isEmpty();
    }

    @Test
    void allIsRead() {
        Parsing parsing = Parsing.ofHead("""
                errata: "1"
                catalog: Orders
                description: >-
                  What can
                  go wrong.
                locales: [no, pt-br, ZH-hant, iw]
                translations: required
                pseudoLocales: true
                zone: Europe/Berlin
                docs: "https://errors.acme.example/orders/"
                layout: grouped
                exceptions: per-group
                rules:
                  translation-equals-source: off
                  missing-translation: error
                  code-outside-group: warning
                """);
        Catalog catalog = parsing.catalog();

        assertThat(parsing.faults()).isEmpty();
        assertThat(catalog.description()).contains("What can go wrong.");
        assertThat(tags(catalog)).containsExactly("no", "pt-BR", "zh-Hant", "he");
        assertThat(catalog.sourceLocale()).isEqualTo(new LocaleTag("no"));
        assertThat(catalog.translations()).isEqualTo(TranslationPolicy.REQUIRED);
        assertThat(catalog.pseudoLocales()).isTrue();
        assertThat(catalog.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(catalog.docs()).contains(URI.create("https://errors.acme.example/orders/"));
        assertThat(catalog.layout()).isEqualTo(Layout.GROUPED);
        assertThat(catalog.exceptions()).isEqualTo(ExceptionStyle.PER_GROUP);
        assertThat(catalog.rules().levels())
                .isEqualTo(Map.of(
                        Rule.TRANSLATION_EQUALS_SOURCE, Optional.empty(),
                        Rule.MISSING_TRANSLATION, Optional.of(Severity.ERROR),
                        Rule.CODE_OUTSIDE_GROUP, Optional.of(Severity.WARNING)));
    }

    @Test
    void anotherVersionIsTheOnlyFault() {
        Parsing parsing = Parsing.of("errata: 2\nfuture: {x: [1]}\n");

        assertThat(parsing.faults()).containsExactly("1:9 unsupported-version");
        assertThat(parsing.result().value()).isEmpty();
    }

    @Test
    void withoutVersionTheFileIsRead() {
        assertThat(Parsing.ofHead("catalog: Orders\nlocales: [en]").faults()).containsExactly("1:1 missing-key");
    }

    @Test
    void catalogWithoutNameIsReadButNotNamed() {
        Parsing parsing = Parsing.of("errata: 1\nlocales: [en]\nerrors:\n  a: {}\n");

        assertThat(parsing.rules()).contains("missing-key", "bad-name");
        assertThat(parsing.draft().isNamed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"orders,Orders", "face-api,FaceApi", "FACE_API,FaceApi", "faceAPI,FaceApi"})
    void misspelledNameGoesOnAsItWasMeant(String spelled, String meant) {
        Parsing parsing = Parsing.ofHead("errata: 1\ncatalog: " + spelled + "\nlocales: [en]");

        assertThat(parsing.faults()).containsExactly("2:10 bad-name");
        assertThat(parsing.help()).contains("`" + meant + "`");
        assertThat(parsing.catalog().name().value()).isEqualTo(meant);
        assertThat(parsing.draft().isNamed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "translations: must|4:15 unknown-value",
                "pseudoLocales: yes|4:16 not-a-boolean",
                "zone: Mars|4:7 bad-zone",
                "zone: +02:00|4:7 bad-zone",
                "docs: /errors|4:7 bad-uri",
                "docs: ftp://x.example/|4:7 bad-uri",
                "docs: \"https://x y\"|4:7 bad-uri",
                "docs: https:x|4:7 bad-uri",
                "layout: [flat]|4:9 wrong-shape",
                "exceptions: none|4:13 unknown-value",
                "rules: {missing-translatoin: off}|4:9 unknown-rule",
                "rules: {duplicate-code: off}|4:9 fixed-rule",
                "rules: {missing-translation: warn}|4:30 unknown-value",
                "rules: [off]|4:8 wrong-shape",
                "description: {a: b}|4:14 wrong-shape",
                "description: ''|4:14 empty-text",
                "unheard: 1|4:1 unknown-key",
            })
    void faultHasItsPlaceAndTheDefaultStandsIn(String line, String fault) {
        Parsing parsing = Parsing.ofHead(LEAST + line);

        assertThat(parsing.faults()).containsExactly(fault);
        assertThat(parsing.catalog())
                .usingRecursiveComparison()
                .ignoringFields("source", "head.name", "head.locales.declared", "errors")
                .isEqualTo(Parsing.ofHead(LEAST).catalog());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\"", "e", "de-u-ca-buddhist", "en-x-acme", "und", "x-y", "cz", "deu", "german", "xx", "abcd"})
    void localeIsATagWithoutExtensions(String tag) {
        Parsing parsing = Parsing.ofHead("errata: 1\ncatalog: Orders\nlocales: [en, " + tag + "]");

        assertThat(parsing.faults()).containsExactly("3:15 bad-locale");
        assertThat(tags(parsing.catalog())).containsExactly("en");
    }

    @Test
    void localeIsDeclaredOnceInWhateverSpelling() {
        Parsing parsing = Parsing.ofHead("errata: 1\ncatalog: Orders\nlocales: [he, de, iw, DE]");

        assertThat(parsing.faults()).containsExactly("3:19 duplicate-locale", "3:23 duplicate-locale");
        assertThat(tags(parsing.catalog())).containsExactly("he", "de");
    }

    @Test
    void localesAreNeverNone() {
        assertThat(tags(Parsing.ofHead("errata: 1\ncatalog: Orders").catalog())).containsExactly("en");
        assertThat(tags(Parsing.ofHead("errata: 1\ncatalog: Orders\nlocales: []")
                        .catalog()))
                .containsExactly("en");
        assertThat(tags(Parsing.ofHead("errata: 1\ncatalog: Orders\nlocales: de")
                        .catalog()))
                .containsExactly("de");
    }
}
