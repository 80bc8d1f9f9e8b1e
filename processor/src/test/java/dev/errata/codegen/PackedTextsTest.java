package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedTextsTest {
    @Test
    void eachTextStandsOnALine() {
        PackedTexts packed = new PackedTexts("  ");
        packed.comment("ONE");
        packed.add("a\u0001");
        packed.add("b\u0001");
        packed.comment("TWO");
        packed.add("c\u0001");

        assertThat(packed.toString().lines())
                .containsExactly(
                        "  // ONE",
                        "  \"a\\u0001\"",
                        "          + \"b\\u0001\"",
                        "          // TWO",
                        "          + \"c\\u0001\"");
    }

    @Test
    void constantEndsBeforeItIsTooLongForAClassFile() {
        PackedTexts packed = new PackedTexts("");
        String text = "\u4f60".repeat(10_000);
        packed.add(text);
        packed.add(text);
        packed.add(text);

        String literal = StringLiteral.of(text);
        assertThat(packed).hasToString(literal + "\n        + " + literal + ",\n" + literal);
    }
}
