package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.model.LocaleTag;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationCheckTest {
    @ParameterizedTest
    @CsvSource({
        "de, ''",
        "pt-BR, pt",
        "es-419, es",
        "zh-Hant, ''",
        "zh-Hant-HK, zh-Hant",
        "zh-TW, zh-Hant",
        "es-MX, es-419 es",
        "en-GB, en-001 en",
        "nn, no",
        "zh-SG, zh",
        "de-CH-1996, de-CH de",
    })
    void fallsBackToRelatedLocales(String tag, String expected) {
        String fallbacks = TranslationCheck.fallbacks(new LocaleTag(tag)).stream()
                .map(LocaleTag::tag)
                .collect(Collectors.joining(" "));

        assertThat(fallbacks).isEqualTo(expected);
    }

    @Test
    void acceptsTextOfLanguageForItsRegions() {
        SampleCatalog catalog = SampleCatalog.in("en, de, de-AT, zh, zh-TW", """
                errors:
                  A: {message: {en: "gone", de: "weg", zh: "没有了"}}
                """);

        assertThat(catalog.only().message()).isEqualTo("`A` has no message in `zh-TW`");
    }

    @Test
    void acceptsSourceTextForItsRegions() {
        assertThat(SampleCatalog.in("en, en-GB", "errors: {A: {message: \"gone\"}}\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void doesNotRequireTranslatedGroups() {
        SampleCatalog catalog = SampleCatalog.in("en, de", """
                groups: {G: {title: "Group"}, H: {title: {de: "Gruppe"}}}
                errors:
                  A: {group: G, message: {en: "gone", de: "weg"}}
                  B: {group: H, message: {en: "left", de: "fort"}}
                """);

        assertThat(catalog.findings()).containsExactly("4:47 missing-source-text");
    }

    @Test
    void reportsMostlyMissingLocaleOnce() {
        StringBuilder lines = new StringBuilder("errors:\n  A: {message: {en: \"gone\", de: \"weg\"}}\n");
        for (int i = 0; i < 20; i++) {
            lines.append("  E" + i + ": {message: \"gone\"}\n");
        }

        assertThat(SampleCatalog.in("en, de", lines.toString()).findings()).hasSize(20);
        lines.append("  E20: {message: \"gone\"}\n");
        assertThat(SampleCatalog.in("en, de", lines.toString()).findings()).containsExactly("3:15 missing-translation");
    }

    @Test
    void acceptsTextsOfTranslationFilesAndParentLocales() {
        SampleCatalog catalog = SampleCatalog.in("en, de, de-AT", """
                translations: required
                errors:
                  A: {title: "Gone", message: "gone"}
                """);

        assertThat(catalog.withSide("de", "  A: {title: \"Fort\", message: \"weg\"}\n")
                        .findings())
                .isEmpty();
        assertThat(catalog.withSide("de", "  A: {title: \"Fort\"}\n").only()).satisfies(missing -> {
            assertThat(missing.isError()).isTrue();
            assertThat(missing.message()).isEqualTo("`A` has no message in `de` and `de-AT`");
        });
        assertThat(catalog.withSide("de-AT", "  A: {title: \"Fort\", message: \"weg\"}\n")
                        .only()
                        .message())
                .isEqualTo("`A` has no title and no message in `de`");
    }

    @Test
    void reportsCopiesInTranslationFilesForAnyPolicy() {
        assertThat(SampleCatalog.in("en, de, de-AT", """
                translations: optional
                errors: {A: {message: "all gone"}}
                """)
                        .withSide("de", "  A: {message: \"all gone\"}\n")
                        .withSide("de-AT", "  A: {message: \"all gone\"}\n")
                        .findings())
                .containsExactly("5:16 translation-equals-source", "5:16 translation-equals-source");
    }

    @Test
    void doesNotReportMissingOptionalTranslations() {
        assertThat(SampleCatalog.in("en, de", "translations: optional\nerrors: {A: {message: \"gone\"}}\n")
                        .findings())
                .isEmpty();
    }
}
