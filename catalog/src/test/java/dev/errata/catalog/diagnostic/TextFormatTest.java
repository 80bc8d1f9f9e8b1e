package dev.errata.catalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormatTest {
    private static Diagnostic at(String text, String marked) {
        int start = text.indexOf(marked);
        SourceFile file = new SourceFile("a/b.yaml", text);
        return Diagnostic.of(Rule.BAD_CODE, file.span(start, start + marked.length()), "bad");
    }

    private static List<String> frame(Diagnostic diagnostic) {
        return TextFormat.format(diagnostic).lines().skip(1).toList();
    }

    @Test
    void showsPlaceFrameRelatedPlacesAndHelp() {
        SourceFile file = new SourceFile("errors/orders.yaml", "a:\n  code: ORD-003\nb:\n  code: ORD-003\n");
        Diagnostic diagnostic = Diagnostic.of(Rule.DUPLICATE_CODE, file.span(30, 37), "code `ORD-003` is used twice")
                .label("also used here")
                .also(file.span(11, 18), "first used by A")
                .help("the next free code is `ORD-007`");

        assertThat(TextFormat.format(diagnostic)).isEqualTo("""
                        errors/orders.yaml:4:9: error: code `ORD-003` is used twice [duplicate-code]
                            4 |   code: ORD-003
                              |         ^^^^^^^ also used here
                            2 |   code: ORD-003
                              |         ------- first used by A
                           = help: the next free code is `ORD-007`""");
    }

    @Test
    void placeInAnotherFileHasItsOwnPath() {
        SourceFile other = new SourceFile("a/b.de.yaml", "\nx: y\n");

        assertThat(frame(at("k: v", "v").also(other.span(4, 5), "here").also(other.span(1, 2), "and here")))
                .containsExactly(
                        "    1 | k: v",
                        "      |    ^",
                        "   --> a/b.de.yaml:2:4",
                        "    2 | x: y",
                        "      |    - here",
                        "    2 | x: y",
                        "      | - and here");
    }

    @Test
    void diagnosticsStandApart() {
        Diagnostic one = at("k: v", "v");

        assertThat(TextFormat.format(List.of(one, one)))
                .isEqualTo(TextFormat.format(one) + "\n\n" + TextFormat.format(one));
        assertThat(TextFormat.format(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "x: bad|x: bad|   ^^^",
                "\tx: bad|    x: bad|       ^^^",
                "日本: bad|日本: bad|      ^^^",
                "한국, ｗ: bad|한국, ｗ: bad|          ^^^",
                "\uD83D\uDE00: bad|\uD83D\uDE00: bad|    ^^^",
                "e\u0301: bad|e\u0301: bad|   ^^^",
                "a\u202Eb: bad|a<U+202E>b: bad|            ^^^",
                "a\u001B[0m: bad|a<U+001B>[0m: bad|              ^^^",
            })
    void marksStandBelowWhatTheyMark(String line, String shown, String marks) {
        assertThat(frame(at(line, "bad"))).containsExactly("    1 | " + shown, "      | " + marks);
    }

    @Test
    void wideCharactersAreMarkedInFull() {
        assertThat(frame(at("x: 日本", "日本"))).containsExactly("    1 | x: 日本", "      |    ^^^^");
    }

    @Test
    void unseenCharactersAreSpelledOutAndMarked() {
        assertThat(frame(at("x: a\u200Bb", "\u200B"))).containsExactly("    1 | x: a<U+200B>b", "      |     ^^^^^^^^");
    }

    @Test
    void messageCannotCommandATerminal() {
        SourceFile file = new SourceFile("a.yaml", "");
        Diagnostic diagnostic =
                Diagnostic.of(Rule.BAD_CODE, file.span(0, 0), "bad \u001B[31m").help("no \u202E");

        assertThat(TextFormat.format(diagnostic))
                .isEqualTo("a.yaml:1:1: error: bad <U+001B>[31m [bad-code]\n   = help: no <U+202E>");
    }

    @Test
    void longLineIsCutAroundTheMark() {
        String line = "a".repeat(500) + "bad" + "c".repeat(500);
        List<String> frame = frame(at(line, "bad"));

        assertThat(frame.get(0)).matches(" {4}1 \\| …a+badc+…").hasSizeBetween(150, 168);
        assertThat(frame.get(1).indexOf('^')).isEqualTo(frame.get(0).indexOf("bad"));
    }

    @Test
    void longLineIsCutAtOneEndWhereTheMarkIsNearTheOther() {
        assertThat(frame(at("bad" + "c".repeat(500), "bad")).get(0))
                .matches(" {4}1 \\| badc+…")
                .hasSizeGreaterThan(150);
        assertThat(frame(at("a".repeat(500) + "bad", "bad")).get(0))
                .matches(" {4}1 \\| …a+bad")
                .hasSizeGreaterThan(150);
    }

    @Test
    void longMarkIsCutToo() {
        List<String> frame = frame(at("x".repeat(500), "x".repeat(500)));

        assertThat(frame.get(0)).hasSizeLessThanOrEqualTo(168).endsWith("…");
        assertThat(frame.get(1)).hasSameSizeAs(frame.get(0));
    }

    @Test
    void spanOfSeveralLinesIsMarkedToTheEndOfTheFirst() {
        assertThat(frame(at("x: one\n  two", "one\n  two"))).containsExactly("    1 | x: one", "      |    ^^^");
    }

    @Test
    void emptySpanHasOneMark() {
        assertThat(frame(at("x: y\n", "").label("here"))).containsExactly("    1 | x: y", "      | ^ here");
    }

    @Test
    void endOfFileCanBeMarked() {
        SourceFile file = new SourceFile("a.yaml", "x: y\n");

        assertThat(frame(Diagnostic.of(Rule.BAD_CODE, file.span(5, 5), "bad"))).containsExactly("    2 |", "      | ^");
    }

    @Test
    void gutterGrowsWithTheLineNumbers() {
        SourceFile file = new SourceFile("a.yaml", "\n".repeat(123_455) + "x");

        assertThat(frame(Diagnostic.of(Rule.BAD_CODE, file.span(123_455, 123_456), "bad")))
                .containsExactly("123456 | x", "       | ^");
    }
}
