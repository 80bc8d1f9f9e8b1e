package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleTranslationCheckTest {
    /** {@code printf 'message\0gone\0' | sha256sum} */
    private static final String OF_MESSAGE = "d698170d85b35b45695b2a4191e08d9189fff017478aa8d293ba350dcb835cf2";

    /** {@code printf 'title\0Gone\0message\0gone\0' | sha256sum} */
    private static final String OF_BOTH = "5bf74f";

    private static SampleCatalog german(String side) {
        return SampleCatalog.in("en, de", """
                translations: optional
                errors:
                  A: {title: "Gone", message: "gone"}
                """).withSide("de", side);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 64})
    void acceptsMatchingHash(int digits) {
        assertThat(german("  A: {message: \"weg\", from: " + OF_MESSAGE.substring(0, digits) + "}\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void hashesTranslatedTextsInFixedOrder() {
        assertThat(german("  A: {from: " + OF_BOTH + ", message: \"weg\", title: \"Fort\"}\n")
                        .findings())
                .isEmpty();
        assertThat(german("  A: {title: \"Fort\", message: \"weg\", from: " + OF_MESSAGE + "}\n")
                        .help())
                .isEqualTo("look at the title and message again, then write `from: " + OF_BOTH + "`");
    }

    @Test
    void ignoresChangesOfUntranslatedTexts() {
        SampleCatalog catalog =
                SampleCatalog.in("en, de", """
                translations: optional
                errors:
                  A: {title: "Another", message: "gone"}
                """).withSide("de", "  A: {message: \"weg\", from: " + OF_MESSAGE + "}\n");

        assertThat(catalog.findings()).isEmpty();
    }

    @Test
    void ignoresEntryWithoutHash() {
        assertThat(german("  A: {message: \"weg\"}\n").findings()).isEmpty();
    }

    @Test
    void ignoresTranslationsInCatalogFile() {
        SampleCatalog catalog =
                SampleCatalog.in("en, de", """
                errors:
                  A:
                    title: {en: "Gone", de: "Fort"}
                    message: "gone"
                """).withSide("de", "  A: {message: \"weg\", from: " + OF_MESSAGE + "}\n");

        assertThat(catalog.findings()).isEmpty();
    }

    @Test
    void acceptsSourceInTranslationFile() {
        SampleCatalog catalog = SampleCatalog.in("en, de", "errors: {A: {}}\n")
                .withSide("en", "  A: {message: \"gone\", from: 000000}\n")
                .withSide("de", "  A: {message: \"weg\", from: " + OF_MESSAGE + "}\n");

        assertThat(catalog.findings()).isEmpty();
    }

    @Test
    void reportsMissingSourceOnce() {
        SampleCatalog catalog = SampleCatalog.in("en, de", "errors: {A: {message: \"gone\"}}\n")
                .withSide("de", "  A: {message: \"weg\", title: \"Fort\", from: 000000}\n");

        assertThat(catalog.findings()).containsExactly("5:30 missing-source-text");
    }

    @Test
    void includesExistingTextsInHashOfMissingOnes() {
        SampleCatalog catalog =
                SampleCatalog.in("en, de", """
                errors:
                  A: {title: "Gone", message: "gone"}
                """).withSide("de", "  A: {message: \"weg\", from: " + OF_MESSAGE + "}\n");

        assertThat(catalog.help()).endsWith(" in `orders.de.yaml`, there with `from: " + OF_BOTH + "`");
    }
}
