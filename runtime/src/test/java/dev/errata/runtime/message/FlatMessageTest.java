package dev.errata.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.text.ErrorTexts;
import dev.errata.runtime.text.TestTexts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlatMessageTest {
    private static final Object[] ARGUMENTS = {"x", 7, -1L, 2.5, Integer.MIN_VALUE, "z"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "no argument|no argument",
                "{a}|x",
                "{b}|7",
                "one {b} is|one 7 is",
                "one {a} is|one x is",
                "{a}{b}|x7",
                "{b}{a}|7x",
                "<{b}-{e}>|<7--2147483648>",
                "<{a}-{f}>|<x-z>",
                "<{c}-{d}>|<-1-2.5>",
                "<{a}-{b}-{c}>|<x-7--1>",
                "{b}{b}{b}|777",
                "<{a}-{b}-{c}-{d}>|<x-7--1-2.5>",
                "<{d}-{c}-{b}-{a}>|<2.5--1-7-x>",
                "<{a}-{b}-{c}-{d}-{e}>|<x-7--1-2.5--2147483648>",
                "<{a}-{b}-{c}-{d}-{e}-{f}>|<x-7--1-2.5--2147483648-z>",
            })
    void anyNumberOfArgumentsIsFormatted(String message, String printed) {
        ErrorTexts texts = TestTexts.message(message, "a", "b", "c", "d", "e", "f");

        assertThat(texts.message(ARGUMENTS, Locale.ROOT)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "{n}, ***, 5, {n}",
        "{a} {n}, x ***, x 5, {a} {n}",
        "{n} {a}, *** x, 5 x, {n} {a}",
        "{a} {n} {n}, x *** ***, x 5 5, {a} {n} {n}",
        "{a} {a} {n} {n} {n}, x x *** *** ***, x x 5 5 5, {a} {a} {n} {n} {n}",
    })
    void aNumberIsMaskedOrMissingAtEachPosition(String message, String masked, String shown, String missing) {
        ErrorTexts texts = TestTexts.message(message, "a", "n*");

        assertThat(texts.maskedMessage(new Object[] {"x", 5}, Locale.ROOT)).isEqualTo(masked);
        assertThat(texts.message(new Object[] {"x", 5}, Locale.ROOT)).isEqualTo(shown);
        assertThat(texts.message(new Object[] {}, Locale.ROOT)).isEqualTo(missing);
        assertThat(texts.message(new Object[] {null, null}, Locale.ROOT)).isEqualTo(missing);
    }

    @Test
    void textsBeyondLatin1AreNotChanged() {
        ErrorTexts texts = TestTexts.message("\u6ce8 {a} {b} \ud83d\ude00", "a", "b");

        assertThat(texts.message(new Object[] {"\u4e00", 5}, Locale.ROOT)).isEqualTo("\u6ce8 \u4e00 5 \ud83d\ude00");
    }
}
