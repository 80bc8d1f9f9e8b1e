package dev.errata.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.text.TestTexts;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
                // texts that the catalog compiler rejects do not cause exceptions
                "{|{",
                "}|}",
                "{c}|{c}",
                "{}|{}",
                "{a|{a",
                "{{a}}|{1}",
                "{a b}|{a b}",
                "{a, b}|{a, b}",
                "{a,}|{a,}",
                // a plural
                "{a, plural, one {o} other {x}}|o",
                "{b,plural,one{o}other{x}}|x",
                "{a, plural, =1 {exact} one {o} other {x}}|exact",
                "{a, plural, =1.0 {exact} other {x}}|exact",
                "{b, plural, offset:1 one {# of {b}} other {x}}|1 of 2",
                "{b, plural, offset: 1 one {#} other {x}}|1",
                "{a, plural, one {first} one {second} other {x}}|first",
                "{a, plural, one {#'#{#}'} other {x}}|1#{#}",
                "{a, plural, one {it's '# {'} other {x}}|it's # {",
                "{b, selectordinal, two {#nd} other {#th}}|2nd",
                // a selection
                "{a, select, 1 {x} other {y}}|x",
                "{a, select, größe {x} other {y}}|y",
                "{b, plural, other {{a, select, 1 {#'#'} other {}}}}|2#",
                // a number sign elsewhere
                "# '#'|# '#'",
                "{a, select, other {# '#'.}}|# '#'.",
                // formats
                "{a, number}{a,number,integer}{ a , number , percent }|11100%",
                "{a, date} {a, time, full}|1 1",
                // invalid ones
                "{a, plural}|{a, plural}",
                "{a, plural, one {x}}|{a, plural, one {x}}",
                "{a, plural, onee {x} other {y}}|{a, plural, onee {x} other {y}}",
                "{a, plural, =x {x} other {y}}|{a, plural, =x {x} other {y}}",
                "{a, plural, other {{a}}|{a, plural, other {1}",
                "{a, plural, other {{c}}}|{a, plural, other {{c}}}",
                "{a, plural, other {'{}}|{a, plural, other {{}}",
                "{a, plural, other {x}|{a, plural, other {x}",
                "{a, plural, other {x} #}|{a, plural, other {x} #}",
                "{a, plural, offset:x other {x}}|{a, plural, offset:x other {x}}",
                "{a, plural, offset:1e99 other {x}}|{a, plural, offset:1e99 other {x}}",
                "{a, select, x {y}} {a}|{a, select, x {y}} 1",
                "{a, number, ::currency/EUR}|{a, number, ::currency/EUR}",
                "{a, number, #,##0.0}|{a, number, #,##0.0}",
                "{a, date, tiny}|{a, date, tiny}",
                "{a, spellout}|{a, spellout}",
            })
    void bracesAndApostrophesHaveTheMeaningOfIcu(String text, String expected) {
        assertThat(TestTexts.message(text, "a", "b").message(new Object[] {1, 2}, Locale.ROOT))
                .isEqualTo(expected);
    }

    @Test
    void whiteSpaceIsPatternWhiteSpaceOfUnicode() {
        String text = "{\u2028a\t,\nplural\u200E, one {o}\u0085 other\u000B{x} }";

        assertThat(TestTexts.message(text, "a").message(new Object[] {1}, Locale.ROOT))
                .isEqualTo("o");
    }

    @Test
    void anyTextIsParsed() {
        String[] bits = {
            "{",
            "}",
            "{a",
            "{b}",
            ", ",
            ",",
            "plural",
            "select",
            "selectordinal",
            "number",
            "date",
            "other",
            "one",
            "=1",
            "=",
            "offset:",
            "1",
            "#",
            "'",
            "''",
            "'{",
            " ",
            "\u2028",
            "x",
            "1e99999999",
            "{a, plural, other {",
            "{b, select, other {",
        };
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            assertThat(TestTexts.message(text.toString(), "a", "b").logMessage(new Object[] {1, 2}))
                    .isNotNull();
        }
    }

    @Test
    void theDeepestTextFitsASmallStack() {
        String deep = "{a, plural, other {".repeat(600);

        assertThat(TestTexts.message(deep, "a").message(new Object[] {1}, Locale.ROOT))
                .isEqualTo(deep);
    }

    @Test
    void fiveNestedBranchesAreParsed() {
        String text = "{a, plural, other {".repeat(5).concat("{a}").concat("}}".repeat(5));

        assertThat(TestTexts.message(text, "a").message(new Object[] {7}, Locale.ROOT))
                .isEqualTo("7");
    }
}
