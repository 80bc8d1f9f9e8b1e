package dev.errata.catalog.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceHashTest {
    /** {@code printf 'message\0Out of stock\0' | sha256sum} */
    private static final String OUT_OF_STOCK = "36242b2b5cc357c1ac2244a898f38c3f513fba5f2f4893f0f8ee3233800e0403";

    /** {@code printf 'message\0Zeile 1\nZeile „2“\0' | sha256sum} */
    private static final String TWO_LINES = "900c3728368493328bc789c1230603db231e45852f0f3d4d4164a0dafb5d8783";

    @Test
    void equalsHashOfShellCommand() {
        assertThat(SourceHash.of(Map.of("message", "Out of stock")).digits()).isEqualTo(OUT_OF_STOCK);
        assertThat(SourceHash.of(Map.of("message", "Out of stock")).brief()).isEqualTo("36242b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void ignoresKindOfLineEnd(String lineEnd) {
        assertThat(SourceHash.of(Map.of("message", "Zeile 1" + lineEnd + "Zeile \u201e2\u201c"))
                        .digits())
                .isEqualTo(TWO_LINES);
    }

    @Test
    void separatesKindsAndTexts() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("title", "a");
        one.put("message", "b");

        assertThat(SourceHash.of(one))
                .isNotEqualTo(SourceHash.of(Map.of("title", "amessageb")))
                .isNotEqualTo(SourceHash.of(Map.of("title", "a\nmessage\nb")));
    }

    @ParameterizedTest
    @CsvSource({"36242b, true", "36242B, true", "36242b2b5, true", "36242c, false", "6242b2, false"})
    void acceptsPrefixInAnyCase(String written, boolean isIt) {
        assertThat(new SourceHash(OUT_OF_STOCK).isWritten(written)).isEqualTo(isIt);
    }
}
