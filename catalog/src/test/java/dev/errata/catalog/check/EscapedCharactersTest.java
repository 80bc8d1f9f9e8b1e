package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts may contain characters that a file must not contain: through escapes, or in translation files. */
class EscapedCharactersTest {
    @ParameterizedTest
    @CsvSource({
        "${x}, dollar-before-placeholder",
        "\\x24{x}, dollar-before-placeholder",
        "\\u0024{x}, dollar-before-placeholder",
        "\\U00000024{x}, dollar-before-placeholder",
        "{x} \uFF5Bx\uFF5D, full-width-braces",
        "{x} \\uFF5Bx\\uFF5D, full-width-braces",
        "{x} \\U0000FF5Bx\\uFF5D, full-width-braces",
        "{x} \u2067, bidi-control-in-text",
        "{x} \\u2067, bidi-control-in-text",
        "{x} \\U00002067, bidi-control-in-text",
        "{x} \\u202e, bidi-control-in-text",
        "{x} \\u2069, bidi-control-in-text",
    })
    void checksCharactersFromEscapes(String message, String rule) {
        assertThat(SampleCatalog.of("errors:\n  A: {params: {x: string}, message: \"" + message + "\"}\n")
                        .findings())
                .singleElement()
                .asString()
                .endsWith(" " + rule);
    }

    @ParameterizedTest
    @CsvSource({
        "${x}, dollar-before-placeholder",
        "\\x24{x}, dollar-before-placeholder",
        "{x} \uFF5Bx\uFF5D, full-width-braces",
        "{x} \\u2067, bidi-control-in-text",
    })
    void checksTextsOfTranslationFiles(String message, String rule) {
        assertThat(SampleCatalog.in("en, de", "errors:\n  A: {params: {x: string}, message: \"I lack {x}\"}\n")
                        .withSide("de", "  A: {message: \"" + message + "\"}\n")
                        .findings())
                .singleElement()
                .asString()
                .endsWith(" " + rule);
    }

    @Test
    void acceptsCommonEscapes() {
        assertThat(SampleCatalog.of("errors:\n  A: {params: {x: string}, message: \"\\\"{x}\\\"\\n\\t\\\\\"}\n")
                        .findings())
                .isEmpty();
    }
}
