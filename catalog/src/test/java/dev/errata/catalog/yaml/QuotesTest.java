package dev.errata.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.yaml.reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"x|\"x\"", "it's|\"it's\"", "say \"x\"|'say \"x\"'", "a\\b|'a\\b'", "it's \"x\"|\"it's \\\"x\\\"\""
            })
    void usesSingleQuotesToAvoidBackslashes(String text, String quoted) {
        assertThat(Quotes.around(text)).isEqualTo(quoted);
        assertThat(Reading.of("a: " + quoted).scalar("a").text()).isEqualTo(text);
    }

    @Test
    void shortensLongText() {
        assertThat(Quotes.around("x".repeat(81))).hasSize(82).endsWith("x…\"");
    }
}
