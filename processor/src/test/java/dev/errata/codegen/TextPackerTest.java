package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPackerTest {
    private static final int LARGEST = 65_000;

    private final StringBuilder code = new StringBuilder();

    @Test
    void writesEachTextOnItsOwnLine() {
        TextPacker packed = new TextPacker(code, "  ", "\\u0001");
        packed.comment("ONE");
        entry(packed, "a", "b");
        packed.comment("TWO");
        entry(packed, "c");

        assertThat(code.toString().lines())
                .containsExactly(
                        "  // ONE",
                        "  \"a\\u0001\"",
                        "          + \"b\\u0001\"",
                        "          // TWO",
                        "          + \"c\\u0001\"");
    }

    @Test
    void writesEmptyTextsOnOneLine() {
        TextPacker packed = new TextPacker(code, "", ";");
        entry(packed, "", "a", "", "");
        entry(packed, "", "", "b", "", "c");
        entry(packed, "", "");
        entry(packed, "d", "");

        assertThat(code.toString().lines())
                .containsExactly(
                        "\";a;;;\"",
                        "        + \";;b;;\"",
                        "        + \"c;\"",
                        "        + \";;\"",
                        "        + \"d;;\"");
    }

    @Test
    void splitsConstantsAtLimitOfClassFile() {
        TextPacker packed = new TextPacker(code, "", ";");
        String text = "\u4f60".repeat(10_000);
        entry(packed, text);
        entry(packed, text);
        entry(packed, text);

        String literal = StringLiteral.of(text + ";");
        assertThat(code).hasToString(literal + "\n        + " + literal + ",\n" + literal);
    }

    @Test
    void fillsConstantToLastByte() {
        // The size of a text that is not the first of its constant is only estimated. It is counted exactly near the
        // limit.
        for (String letter : List.of("a", "\u00e9", "\u4f60")) {
            int width = StringLiteral.sizeInClassFile(letter);
            int rest = LARGEST - 1000 - 2;
            String filler = "a".repeat(1000 + rest % width);
            String fitting = letter.repeat(rest / width);
            assertThat(constants(filler, fitting)).as(letter).isEqualTo(1);
            assertThat(constants(filler, fitting + "a")).as(letter).isEqualTo(2);
            assertThat(constants(filler + "a", fitting)).as(letter).isEqualTo(2);
        }
    }

    @Test
    void splitsConstantsAsExactCountingWould() {
        Random random = new Random(20_261_122L);
        List<String> letters = List.of("a", "\"", "\t", "\u00e9", "\u0142", "\u4f60", "\ud83d\ude00", "\u007f");
        for (int round = 0; round < 20; round++) {
            List<String> texts = new ArrayList<>();
            List<Integer> expected = new ArrayList<>();
            int size = LARGEST;
            for (int i = 0; i < 300; i++) {
                StringBuilder text = new StringBuilder();
                for (int letter = random.nextInt(900); letter >= 0; letter--) {
                    text.append(letters.get(random.nextInt(random.nextInt(letters.size()) + 1)));
                }
                texts.add(text.toString());
                int more = StringLiteral.sizeInClassFile(text + ";");
                if (size + more > LARGEST) {
                    expected.add(i);
                    size = 0;
                }
                size += more;
            }
            assertThat(firstLines(texts)).isEqualTo(expected);
        }
    }

    private static List<Integer> firstLines(List<String> texts) {
        List<Integer> first = new ArrayList<>();
        List<String> lines = packed(texts).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("\"")) {
                first.add(i);
            }
        }
        return first;
    }

    private static int constants(String... texts) {
        return firstLines(List.of(texts)).size();
    }

    private static String packed(List<String> texts) {
        StringBuilder code = new StringBuilder();
        TextPacker packed = new TextPacker(code, "", ";");
        texts.forEach(text -> entry(packed, text));
        return code.toString();
    }

    private static void entry(TextPacker packed, String... texts) {
        for (String text : texts) {
            packed.add(text);
        }
        packed.end();
    }
}
