package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain|plain",
                "{a}|1",
                "{a}{b}{a}|121",
                "<{ a }>|<1>",
                // apostrophes
                "it''s {a}|it's 1",
                "it's {a}|it's 1",
                "'{a}'|{a}",
                "'{'{a}'}'|{1}",
                "'{it''s}' {a}|{it's} 1",
                "x ''{a}''|x '1'",
                "'{a}|{a}",
                "'}'|}",
                "end'|end'",
                "end''|end'",
                // what the catalog's compiler refuses is no reason to fail
                "{|{",
                "}|}",
                "{c}|{c}",
                "{}|{}",
                "{a|{a",
                "{{a}}|{1}",
                "{a, plural, other {x}}|{a, plural, other {x}}",
            })
    void bracesAndApostrophesAreIcus(String text, String expected) {
        assertThat(TestTexts.message(text, "a", "b").message(new Object[] {1, 2}, Locale.ROOT))
                .isEqualTo(expected);
    }
}
