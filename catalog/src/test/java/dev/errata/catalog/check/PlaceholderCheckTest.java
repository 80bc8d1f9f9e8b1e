package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "x: int | {x} | ",
                "x: int | {y} | unknown-placeholder",
                "x: int | none | parameter-not-shown",
                "x: {type: int, optional: true} | none | ",
                "x: {type: int, sensitive: true} | none | ",
                "x: int | '{x}' | parameter-not-shown",
                "x: int | {x | stray-brace",
                "x: int | %d | printf-placeholder",
                "x: int | {0} | positional-placeholder",
            })
    void reportsMismatchOfPlaceholderAndParameterOnce(String parameter, String message, String rules) {
        SampleCatalog catalog = SampleCatalog.of(
                "errors:\n  A: {message: \"" + message.strip() + "\", params: {" + parameter.strip() + "}}\n");

        assertThat(catalog.check().diagnostics().stream()
                        .map(found -> found.rule().slug())
                        .sorted(java.util.Comparator.reverseOrder())
                        .collect(java.util.stream.Collectors.joining(" ")))
                .isEqualTo(rules == null ? "" : rules);
        assertThat(catalog.constants()).containsExactly("A");
    }

    @Test
    void reportsHiddenParameterOnlyAtSource() {
        SampleCatalog catalog = SampleCatalog.in("en, de", """
                errors:
                  A:
                    params: {x: int, y: int}
                    message:
                      en: "only {x}"
                      de: "gar nichts"
                """);

        assertThat(catalog.findings()).containsExactly("8:11 parameter-not-shown", "9:11 parameter-not-shown");
    }

    @Test
    void reportsBracesInPlainTextOnlyIfTheyNameParameter() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A:
                    params: {x: int}
                    message: "{x}"
                    title: "{y} and {x}"
                    remedy: "{y}"
                """);

        assertThat(catalog.findings()).containsExactly("8:21 placeholder-in-plain-text");
    }

    @Test
    void requiresCapturesToBeParametersSeparatedByText() {
        SampleCatalog catalog = SampleCatalog.of("""
                wire: {code: /code, message: /message}
                errors:
                  A:
                    params: {x: int, y: int}
                    message: "{x} {y}"
                    match: {message: "{x}{y} {z}"}
                """);

        assertThat(catalog.findings()).containsExactly("9:23 captures-touch", "9:31 unknown-placeholder");
    }
}
