package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.message.Directions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BidiControlCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\u05e9\u05dc\u05d5\u05dd \u2068{sku}\u2069",
                "\u2067a\u2066b\u2069c\u2069",
                "mark\u200f and \u200e"
            })
    void acceptsBalancedIsolatesAndMarks(String text) {
        assertThat(Directions.firstInvalid(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a\u202eb, 1",
        "\u202ab\u202c, 0",
        "a\u2069, 1",
        "ab\u2068c, 2",
        "\u2068a\u2069b\u2067c\u2066, 4",
        "\u2068a\u202d\u2069, 2",
    })
    void findsFirstUnbalancedControl(String text, int at) {
        assertThat(Directions.firstInvalid(text)).hasValue(at);
    }
}
