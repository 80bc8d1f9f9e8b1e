package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowUpFilterTest {
    @Test
    void doesNotReportMisindentedLocaleAsMissing() {
        SampleCatalog catalog = SampleCatalog.in("en, de", """
                errors:
                  A:
                    message:
                      de: "weg"
                    en: "gone"
                """);

        assertThat(catalog.findings()).containsExactly("8:5 unknown-key");
    }

    @Test
    void doesNotReportMisindentedParameterAsUnknown() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A:
                    params:
                    sku: string
                    message: "{sku} is gone"
                """);

        assertThat(catalog.findings()).containsExactly("7:5 unknown-key");
    }

    @Test
    void doesNotReportInvalidParameterAsNotShown() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A:
                    params: {x: {type: int, optional: yes}}
                    message: "gone"
                """);

        assertThat(catalog.findings()).containsExactly("6:39 not-a-boolean");
    }

    @Test
    void doesNotReportMisplacedGroupAsUnknown() {
        SampleCatalog catalog = SampleCatalog.of("""
                wire:
                  code: /code
                  STOCK:
                    title: "Stock"
                errors:
                  A: {group: STOCK, message: "a"}
                """);

        assertThat(catalog.findings()).containsExactly("6:3 unknown-key");
    }

    @Test
    void reportsUnrelatedProblemsTogether() {
        SampleCatalog catalog = SampleCatalog.in("en, de", """
                errors:
                  A:
                    colour: red
                    group: STOCK
                    title: {de: "Weg"}
                    message: {en: "{sku} is gone", de: "weg"}
                """);

        assertThat(catalog.findings())
                .containsExactly(
                        "6:5 unknown-key",
                        "7:12 unknown-group",
                        "8:17 missing-source-text",
                        "9:21 unknown-placeholder");
    }

    @Test
    void doesNotReportLocaleOfInvalidTranslationFileAsMissing() {
        SampleCatalog catalog = SampleCatalog.in("en, de, fr", """
                errors:
                  A: {message: "gone for good"}
                """)
                .withSide("de", "  A: {mesage: \"weg\"}\n")
                .withSide("fr", "  A: {title: \"perdu\"}\n");

        assertThat(catalog.findings()).contains("5:7 unknown-key").doesNotContain("5:15 missing-translation");
    }
}
