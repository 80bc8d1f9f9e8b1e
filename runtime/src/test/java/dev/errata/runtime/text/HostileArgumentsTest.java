package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of a message includes an argument, and none parses it. */
class HostileArgumentsTest {
    /** The text with "@" in place of the argument. */
    private static final List<String> FORMS = List.of(
            "<@>",
            "<@|@>",
            "{n, plural, one {@} other {1}}",
            "{n, plural, offset:1 other {#@#}}",
            "{n, selectordinal, other {#@}}",
            "{a, select, other {@}}",
            "{n, plural, one {{a, select, other {'{'#@'#}'}}} other {}}",
            "{b, select, true {{n, number}@}" + " other {}}",
            "@, number",
            "@ {n, number, percent}",
            "{a, number}",
            "{a, date}",
            "{a, plural, other {#}}");

    private static final List<String> EXPECTED =
            List.of("<@>", "<@|@>", "@", "0@0", "1@", "@", "{1@#}", "1@", "@, number", "@ 100%", "@", "@", "@");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{0}",
                "{a}",
                "{n, number}",
                "%n",
                "%s %1$s",
                "${jndi:ldap://x}",
                "#{x}",
                "#",
                "'",
                "''",
                "'{'",
                "'#'",
                "{",
                "}",
                "}}",
                "other {x}",
                "\r\nINFO forged",
                "\u001B[31mred",
                "\u202Egnp.exe",
                "\u2066\u2069",
                "\u0000",
                "\u0085",
                "\u2028",
                "\uD800",
                "\u200B",
                "\uFEFF",
                "\t"
            })
    void anArgumentIsIncludedAsItIs(String argument) {
        for (int i = 0; i < FORMS.size(); i++) {
            ErrorTexts texts = TestTexts.message(FORMS.get(i).replace("@", "{a}"), "a", "n", "b");
            Object[] arguments = {argument, 1, true};
            String expected = EXPECTED.get(i).replace("@", argument);

            assertThat(texts.message(arguments, Locale.ENGLISH)).isEqualTo(expected);
            assertThat(texts.logMessage(arguments)).isEqualTo(VisibleText.of(expected));
            assertThat(texts.logMessage(arguments).codePoints().filter(HostileArgumentsTest::isUnseen))
                    .isEmpty();
        }
    }

    /** Invisible characters of a locale, such as the mark before an Arabic minus, are escaped like all others. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa", "he", "ur"})
    void aFormattedNumberHasNoControlCharactersInTheLog(String locale) {
        ErrorTexts texts = TestTexts.in(locale, "{a, number} {a, number, percent} {a, plural, other {#}}", "a");

        assertThat(texts.logMessage(new Object[] {-1234}).codePoints().filter(HostileArgumentsTest::isUnseen))
                .isEmpty();
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
