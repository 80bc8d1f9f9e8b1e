package dev.errata.catalog.yaml.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.errata.catalog.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private static final int MANY = 300_000;

    @ParameterizedTest
    @ValueSource(strings = {"no", "0012", "1_000", "1.10", "12:30", "2024-01-01", "0x1F", "1e3", "yes", "~", "null"})
    void keepsSpellingOfScalars(String spelling) {
        assertThat(Reading.of("a: " + spelling).scalar("a").text()).isEqualTo(spelling);
    }

    @Test
    void recordsSpanOfEachNode() {
        Reading reading = Reading.of("a:\n  - x\n  - {b: 'c'}\nd: |\n  text\n\ne:\n");

        assertThat(reading.tree()).isEqualTo("{a: [<x>, {b: <c>}], d: <text\n>, e: <>}");
        assertThat(reading.value("a").span().text()).isEqualTo("- x\n  - {b: 'c'}");
        assertThat(reading.value("d").span().text()).isEqualTo("|\n  text");
        assertThat(reading.scalar("e").isAbsent()).isTrue();
        assertThat(reading.root().span()).hasToString("a.yaml:1:1");
    }

    @Test
    void treatsAllLineEndsAlike() {
        String yaml = "a: \"x\n  y\"\nb: |\n  one\n\n  two\nc: >\n  one\n  two\nd: plain\n  more\ne: [1,\n  \"2\"]\n";
        Reading lf = Reading.of(yaml);
        Reading crLf = Reading.of(yaml.replace("\n", "\r\n"));
        Reading cr = Reading.of(yaml.replace("\n", "\r"));

        assertThat(crLf.tree()).isEqualTo(lf.tree());
        assertThat(cr.tree()).isEqualTo(lf.tree());
        for (String key : List.of("a", "b", "c", "d", "e")) {
            assertThat(crLf.value(key).span()).hasToString(lf.value(key).span().toString());
            assertThat(cr.value(key).span()).hasToString(lf.value(key).span().toString());
        }
    }

    @Test
    void countsColumnsInCharactersAndOffsetsInUnits() {
        Reading reading = Reading.of("{\uD83D\uDE00: b, c: 1, c: 2}");

        assertThat(reading.problems()).containsExactly("1:14 duplicate-key");
        assertThat(reading.onlyProblem().span().text()).isEqualTo("c");
    }

    @Test
    void reportsDuplicateKeyWithBothPositionsAndKeepsTheFirst() {
        Reading reading = Reading.of("a: 1\nb: 2\n\"a\": 3\n");
        Diagnostic problem = reading.onlyProblem();

        assertThat(reading.problems()).containsExactly("3:1 duplicate-key");
        assertThat(problem.related()).hasSize(1);
        assertThat(problem.related().get(0).span()).hasToString("a.yaml:1:1");
        assertThat(reading.tree()).isEqualTo("{a: <1>, b: <2>}");
    }

    @Test
    void reportsAdjacentDuplicateKeysTogether() {
        Reading reading = Reading.of("a: 1\nb: 2\na: 3\nc: 4\nb: 5\n");

        assertThat(reading.problems()).containsExactly("3:1 duplicate-key");
        assertThat(reading.onlyProblem().message()).isEqualTo("the keys `a` and `b` stand twice in this map");
    }

    @Test
    void reportsDistantDuplicateKeysSeparately() {
        assertThat(Reading.of("a: 1\nb: 2\na: 3\nc: 4\nd: 5\ne: 6\nb: 7\n").problems())
                .containsExactly("3:1 duplicate-key", "7:1 duplicate-key");
        assertThat(Reading.of("a: 1\na: 2\na: 3\n").problems())
                .containsExactly("2:1 duplicate-key", "3:1 duplicate-key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a: &x 1|1:4 anchor-or-alias|{a: <1>}",
                "a: *x|1:4 anchor-or-alias|{a: <*x>}",
                "a: &x {b: c}|1:4 anchor-or-alias|{a: {b: <c>}}",
                "a: !!str 1|1:4 tag|{a: <1>}",
                "a: !<tag:x> [1]|1:4 tag|{a: [<1>]}",
                "a: ! x|1:4 tag|{a: <x>}",
                "<<: {b: c}|1:1 merge-key|{}",
                "<<: *base|1:1 merge-key|{}",
                "{a: b}: c|1:1 complex-key|{}",
                "? [a, b]|1:1 complex-key|{}",
                "? >-;  x;: y|1:1 complex-key|{}",
            })
    void reportsUnsupportedYamlAndReadsTheRest(String yaml, String problem, String tree) {
        Reading reading = Reading.of(yaml.replace(';', '\n'));

        assertThat(reading.problems()).containsExactly(problem);
        assertThat(reading.tree()).isEqualTo(tree);
    }

    @Test
    void treatsQuotedMergeKeyAsOrdinaryKey() {
        assertThat(Reading.of("\"<<\": a").tree()).isEqualTo("{<<: <a>}");
    }

    @Test
    void reportsAnchorAndTagOfOneNodeSeparately() {
        assertThat(Reading.of("a: !!map &x\n  b: c\n").problems()).containsExactly("1:4 tag", "1:10 anchor-or-alias");
    }

    @Test
    void proposesQuotesForTextThatLooksLikeTag() {
        assertThat(Reading.of("a: !important thing").onlyProblem().help().orElseThrow())
                .contains("`a: \"!important thing\"`");
        assertThat(Reading.of("a: !!map {b: c}").onlyProblem().help().orElseThrow())
                .doesNotContain("quotes");
    }

    @Test
    void reportsNodeThatContainsItself() {
        assertThat(Reading.of("a: &a {k: *a}").problems())
                .containsExactly("1:4 anchor-or-alias", "1:11 anchor-or-alias");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%YAML 1.2;---;a: b|1:1 directive",
                "%TAG ! tag:x;---;a: b|1:1 directive",
                "# x;%FOO bar;---;a: b|2:1 directive",
                "%YAML 3.0;---;a: b|1:1 directive",
                "%YAML x|1:1 directive",
                "a: b;---;c: d|2:1 second-document",
                "a: b;---|2:1 second-document",
                "a: b;...;c: d|3:1 second-document",
            })
    void reportsDirectivesAndFurtherDocuments(String yaml, String problem) {
        assertThat(Reading.of(yaml.replace(';', '\n')).problems()).containsExactly(problem);
    }

    @Test
    void acceptsMarkersAtBothEndsOfDocument() {
        assertThat(Reading.of("---\na: b\n...\n").tree()).isEqualTo("{a: <b>}");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x1, 0x8, 0xB, 0x1B, 0x7F, 0x85, 0x9F, 0x2028, 0x2029, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
    void reportsForbiddenCharacterAnywhere(int codePoint) {
        String bad = Character.toString(codePoint);
        Reading reading = Reading.of("# a" + bad + "\na: b" + bad + "c\n" + "k" + bad + ": d\nb: \"" + bad + "\"\n");

        assertThat(reading.problems())
                .containsExactly(
                        "1:4 control-character",
                        "2:5 control-character",
                        "3:2 control-character",
                        "4:5 control-character");
        assertThat(reading.tree().replace("\uFFFD\uFFFD", "\uFFFD")).isEqualTo("{a: <b\uFFFDc>, b: <\uFFFD>}");
        assertThat(reading.scalar("a").isValid()).isFalse();
    }

    @Test
    void reportsEachForbiddenCharacter() {
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            if (ForbiddenCharacters.isForbidden(c) && !Character.isSurrogate(c)) {
                assertThat(Reading.of("a: b" + c).problems())
                        .as("U+%04X", (int) c)
                        .containsExactly("1:5 control-character");
            }
        }
    }

    @Test
    void reportsForbiddenCharactersOncePerLine() {
        assertThat(Reading.of("a: \u0001\u0002 \u0003\nb: \u0001").problems())
                .containsExactly("1:4 control-character", "2:4 control-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\x07", "\\b", "\\e", "\\r", "\\N", "\\x7F", "\\uD83D", "\\uFFFE", "\\U0001FFFF"})
    void reportsForbiddenCharacterOfEscape(String escape) {
        Reading reading = Reading.of("a: \"x" + escape + "y\"");

        assertThat(reading.problems()).containsExactly("1:6 control-character");
        assertThat(reading.onlyProblem().span().text()).isEqualTo(escape);
        assertThat(reading.scalar("a").text()).startsWith("x\uFFFD").endsWith("\uFFFDy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\n", "\\t", "\\L", "\\P", "\\_", "\\uD83D\\uDE00", "\\U0001F600", "\\u200B", "\\\\", "\\\""})
    void acceptsOtherEscapes(String escape) {
        assertThat(Reading.of("a: \"x" + escape + "y\"").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xAD, 0x200B, 0x200D, 0x202E, 0x2066, 0xFEFF, 0xA0, 0x3164, 0xFE0F, 0xE0020})
    void reportsInvisibleCharacterInKey(int codePoint) {
        Reading reading =
                Reading.of("a" + Character.toString(codePoint) + "b: c\nd: e" + Character.toString(codePoint));

        assertThat(reading.problems()).containsExactly("1:2 invisible-character");
        assertThat(reading.tree()).startsWith("{d: <e");
    }

    @Test
    void acceptsTwentyLevelsButNotMore() {
        String twenty = "{a: ".repeat(19) + "[]" + "}".repeat(19);

        assertThat(Reading.of(twenty).problems()).isEmpty();
        assertThat(Reading.of("[" + twenty + "]").problems()).containsExactly("1:78 nesting-too-deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "{a: ", "- ", "? ", "[[]", "{a: {}, b: ", "*a [", "&a [", "!a [", "\"a\": ["})
    void reportsDeepBracketsQuickly(String piece) {
        List<String> problems = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Reading.of(piece.repeat(MANY)).problems());

        assertThat(problems).isNotEmpty();
    }

    @Test
    void reportsDeepIndentationQuickly() {
        StringBuilder yaml = new StringBuilder();
        for (int level = 0; level < 3_000; level++) {
            yaml.append(" ".repeat(level)).append("a:\n");
        }

        assertThat(Reading.of(yaml.toString()).problems()).containsExactly("21:21 nesting-too-deep");
    }

    @Test
    void reportsAliasesWithoutExpandingThem() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 100; i++) {
            yaml.append('a').append(i).append(": &a").append(i);
            yaml.append(" [")
                    .append("*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThat(Reading.of(yaml.toString()).problems())
                .hasSize(298)
                .allMatch(problem -> problem.endsWith("anchor-or-alias"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: ;x;",
                "a: \";x;\"",
                "a: \";\\n;\"",
                "a: ';'';'",
                "a: ;x ;",
                "a: \";x ;\"",
                ";\n;",
                ";# x\n;",
                "a: \";x;"
            })
    void readsLongScalarQuickly(String shape) {
        String[] pieces = shape.split(";", -1);
        String yaml = pieces[0] + pieces[1].repeat(2_000_000 / pieces[1].length()) + pieces[2];

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Reading.of(yaml));
    }

    @Test
    @EnabledIfSystemProperty(named = "errata.long", matches = "true")
    void limitsNumberOfNodes() {
        assertThat(Reading.of("a: [" + "b,".repeat(2_100_000) + "]").problems())
                .containsExactly("1:3999999 file-too-large");
    }

    @Test
    void stopsAfterThousandProblems() {
        assertThat(Reading.of("{a}: 1\n".repeat(100_000)).problems()).hasSize(1_000);
    }
}
