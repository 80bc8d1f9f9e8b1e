package dev.errata.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private static String quoted(String text) {
        return JsonText.of(Map.of("a", text));
    }

    @Test
    void quotesAndBackslashesAreEscaped() {
        assertThat(quoted("\"\\/")).isEqualTo("{\"a\":\"\\\"\\\\/\"}");
    }

    @Test
    void everyControlCharacterIsEscaped() {
        for (char c = 0; c < ' '; c++) {
            assertThat(quoted(String.valueOf(c)))
                    .isEqualTo("{\"a\":\"\\u00" + (c < 16 ? "0" : "") + Integer.toHexString(c) + "\"}");
        }
    }

    @Test
    void lineSeparatorsAndUnpairedSurrogatesAreEscaped() {
        assertThat(quoted("\u2028\u2029")).isEqualTo("{\"a\":\"\\u2028\\u2029\"}");
        assertThat(quoted("\ud800x\udfff")).isEqualTo("{\"a\":\"\\ud800x\\udfff\"}");
        assertThat(quoted("\udc00\ud800")).isEqualTo("{\"a\":\"\\udc00\\ud800\"}");
    }

    @Test
    void otherCharactersAreNotEscaped() {
        assertThat(quoted("\u00e9\ud83d\ude00\u007f\uffff")).isEqualTo("{\"a\":\"\u00e9\ud83d\ude00\u007f\uffff\"}");
    }

    @Test
    void keysAreEscaped() {
        assertThat(JsonText.of(Map.of("\"\n", 1))).isEqualTo("{\"\\\"\\u000a\":1}");
    }

    @Test
    void mapsNestAndMayBeEmpty() {
        assertThat(JsonText.of(Map.of())).isEqualTo("{}");
        assertThat(JsonText.of(Map.of("a", Map.of("b", true)))).isEqualTo("{\"a\":{\"b\":true}}");
    }
}
