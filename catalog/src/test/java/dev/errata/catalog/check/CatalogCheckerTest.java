package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import org.junit.jupiter.api.Test;

class CatalogCheckerTest {
    private static final LocaleTag EN = new LocaleTag("en");

    @Test
    void keepsErrorWithInvalidTextUnchanged() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A: {message: "l'{x}"}
                  B: {message: ""}
                  C: {message: [c]}
                  D: {code: 4}
                """);

        assertThat(catalog.constants()).containsExactly("A", "B", "C", "D");
        assertThat(catalog.errors())
                .extracting(error -> error.message().in(EN).orElseThrow().text())
                .containsExactly("l'{x}", "B", "C", "D");
    }

    @Test
    void removesEmptyTextsOfOtherKindsAndLocales() {
        SampleCatalog catalog = SampleCatalog.in("en, de", """
                errors:
                  A:
                    title: {en: "Gone", de: ""}
                    message: {en: "Gone", de: " "}
                    remedy: ""
                """);
        ErrorDefinition error = catalog.errors().get(0);

        assertThat(error.title().byLocale()).containsOnlyKeys(EN);
        assertThat(error.message().byLocale()).containsOnlyKeys(EN);
        assertThat(error.remedy().isEmpty()).isTrue();
    }

    @Test
    void removesReplacementThatIsSkipped() {
        SampleCatalog catalog = SampleCatalog.of("""
                layout: grouped
                groups: {G: {title: "G"}}
                errors:
                  A: {group: G, message: "a", deprecated: {replacedBy: B}}
                  B: {message: "b"}
                """);

        assertThat(catalog.findings()).containsExactly("8:3 group-needed");
        assertThat(catalog.errors().get(0).deprecated().orElseThrow().replacedBy())
                .isEmpty();
    }

    @Test
    void doesNotReportSkippedReplacementAsUnknown() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A: {message: "a", deprecated: {replacedBy: sold}}
                  sold: {message: "b"}
                """);

        assertThat(catalog.findings()).containsExactly("6:3 bad-name");
    }

    @Test
    void reportsProblemOfDefaultsOnce() {
        SampleCatalog catalog = SampleCatalog.of("""
                defaults: {retry: {when: never, after: 2s}}
                errors:
                  A: {message: "a"}
                  B: {message: "b"}
                """);

        assertThat(catalog.findings()).containsExactly("4:40 pointless-retry");
    }

    @Test
    void reportsInOrderOfFile() {
        SampleCatalog catalog = SampleCatalog.of("""
                groups: {G: {title: "G"}}
                errors:
                  A: {message: "a {x}", group: FAR}
                  B: {message: "b", code: A}
                reserved: [{code: B}, {code: B}]
                """);

        assertThat(catalog.findings())
                .containsExactly(
                        "4:10 unused-group",
                        "6:20 unknown-placeholder",
                        "6:32 unknown-group",
                        "7:27 duplicate-code",
                        "8:30 duplicate-code");
    }

    @Test
    void returnsNothingWithoutValidError() {
        assertThat(SampleCatalog.of("errors: {}\n").check().value()).isEmpty();
        assertThat(SampleCatalog.of("errors: {a: {message: \"a\"}}\n").findings())
                .containsExactly("4:10 bad-name");
    }

    @Test
    void returnsValidCatalogUnchanged() {
        SampleCatalog catalog = SampleCatalog.of("errors: {A: {message: \"a\"}}\n");

        assertThat(catalog.findings()).isEmpty();
        assertThat(catalog.constants()).containsExactly("A");
    }
}
