package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntranslatedTextCheckTest {
    @ParameterizedTest
    @CsvSource({
        "de, Out of stock, true",
        "de, Timeout, false",
        "de, {x}: {x}, false",
        "de, Timeout: {x}, false",
        "de, E-Mail {x}, false",
        "de, 100 %, false",
        "en-GB, Out of stock, false",
        "ja, Out of stock, true",
    })
    void reportsCopiedTextOfSeveralWords(String locale, String text, boolean isReported) {
        SampleCatalog catalog = SampleCatalog.in(
                "en, " + locale,
                "errors:\n  A:\n    params: {x: {type: int, optional: true}}\n    message: {en: \"" + text + "\", "
                        + locale + ": \"" + text + "\"}\n");

        assertThat(!catalog.findings().isEmpty()).isEqualTo(isReported);
    }
}
