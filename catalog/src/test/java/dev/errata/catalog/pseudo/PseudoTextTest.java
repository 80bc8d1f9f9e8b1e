package dev.errata.catalog.pseudo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.message.MessageParser;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.MessageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudoTextTest {
    private static final Span NOWHERE = new SourceFile("a.yaml", "").span(0, 0);

    private static String message(String text, PseudoStyle style) {
        MessageTemplate template =
                MessageParser.parse(text, (from, to) -> NOWHERE).value().orElseThrow();
        return MessageWriter.write(PseudoText.of(template.parts(), style));
    }

    /** Shows the invisible marks as bars. */
    private static String mirrored(String text) {
        return message(text, new Mirrored()).replace('\u200f', '|');
    }

    private static String accented(String text) {
        return message(text, new Accented());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Gone|[Ĝöñé]",
                "Out of stock|[Öûţ öƒ šţöçķ öñé]",
                "Only {left} of {sku} left|[Öñļý {left} öƒ {sku} ļéƒţ öñé ţŵö]",
                "It's {sku}|[Îţ''š {sku} öñé]",
                "In '{braces}' {n}|[Îñ '{braces}' {n} öñé]",
                "Call 42|[Çåļļ 42 öñé]",
                "Không còn hàng|[Ķĥôñĝ çòñ ĥàñĝ öñé]",
            })
    void addsAccentsBracketsAndLength(String text, String expected) {
        assertThat(accented(text)).isEqualTo(expected);
    }

    @Test
    void addsAccentsInBranches() {
        assertThat(accented("{n, plural, offset:1 =0 {None} one {# item} other {{n, number} '#' items}} left"))
                .isEqualTo("[{n, plural, offset:1 =0 {Ñöñé} one {# îţéɱ} other {{n, number} '#' îţéɱš}} ļéƒţ öñé]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Out of stock.|@Out@ @of@ @stock@.",
                "Only {left} left|@Only@ @{left}@ @left@",
                "https://acme.example/|@https://acme.example/",
                "{n, plural, one {# item} other {items}}|@{n, plural, one {@#@ @item@} other {@items@}}",
            })
    void putsMarksAroundWordsAndArguments(String text, String expected) {
        assertThat(mirrored(text)).isEqualTo(expected.replace('@', '|'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.example/orders?id=1&x=y#top",
                "help@acme.example",
                "<b>",
                "</b>",
                "<a href=x>",
                "&nbsp;",
                "%s",
                "%1$d",
            })
    void leavesNonLanguageUnchanged(String kept) {
        assertThat(PseudoText.of("See " + kept + " now", new Accented())).contains(" " + kept + " ");
        assertThat(PseudoText.of("See " + kept + " now", new Mirrored())).contains(" " + kept + " ");
    }

    @Test
    void leavesAddressUnchangedAfterPlaceholder() {
        assertThat(accented("See https://acme.example/{id}/items for more"))
                .startsWith("[Šéé https://acme.example/{id}/items ƒöŕ ɱöŕé");
        assertThat(mirrored("See https://acme.example/{id}/items for more"))
                .isEqualTo("|See| https://acme.example/{id}/items |for| |more|");
    }

    @Test
    void leavesNamesInBracesUnchanged() {
        assertThat(PseudoText.of("Replace {sku} now", new Accented())).startsWith("[Ŕéþļåçé {sku} ñöŵ");
    }

    @Test
    void keepsLineEndAtEnd() {
        assertThat(PseudoText.of("Out of stock\n", new Accented())).isEqualTo("[Öûţ öƒ šţöçķ öñé]\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 200, 1000})
    void addsAboutAThirdToLength(int length) {
        String text = PseudoText.of("x".repeat(length), new Accented());

        assertThat(text.length()).isBetween(length * 135 / 100, length * 135 / 100 + 8);
    }
}
