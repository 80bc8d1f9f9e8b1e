package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @Test
    void everyControlCharacterIsEscaped() {
        for (char c = 0; c < 0xA0; c++) {
            boolean control = c < ' ' || c >= 0x7F;
            assertThat(VisibleText.of("a" + c).equals("a" + c))
                    .as("U+%04X", (int) c)
                    .isNotEqualTo(control);
        }
        assertThat(VisibleText.of("\n\r\t\0\u001b\u007f\u0085")).isEqualTo("\\n\\r\\t\\u0000\\u001b\\u007f\\u0085");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060,
                0x2066, 0x2069, 0xFEFF, 0xFFF9, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0
            })
    void invisibleAndReorderingCharactersAreEscaped(int point) {
        assertThat(VisibleText.of("a" + Character.toString(point) + "b"))
                .isEqualTo("a\\u" + Integer.toHexString(0x10000 | point).substring(1) + "b");
    }

    @Test
    void supplementaryTagsAreTwoEscapes() {
        assertThat(VisibleText.of("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
    }

    @Test
    void unpairedSurrogatesAreEscaped() {
        assertThat(VisibleText.of("\ud83d")).isEqualTo("\\ud83d");
        assertThat(VisibleText.of("\ude00\ud83dx")).isEqualTo("\\ude00\\ud83dx");
    }

    @Test
    void visibleCharactersAreNotEscaped() {
        String text = "C:\\new \u00e9\u00a0\u4e2d\ud83d\ude00\u0e01\u0301 \u05d0";

        assertThat(VisibleText.of(text)).isEqualTo(text);
        assertThat(VisibleText.of("")).isEmpty();
    }
}
