package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTest {
    @Test
    void putsParagraphsBeforeTags() {
        Javadoc javadoc = new Javadoc()
                .text("Out of stock")
                .paragraph("Code {@code 1}.")
                .tag("since", "1.2")
                .tag("see", "#x");

        assertThat(javadoc).hasToString("""
                        Out of stock

                        <p>Code {@code 1}.

                        @since 1.2
                        @see #x""");
    }

    @Test
    void splitsParagraphsAtEmptyLines() {
        assertThat(new Javadoc().text("Remedy: ", "\n  one\ntwo\n\n \nthree\n"))
                .hasToString("Remedy: one two\n\n<p>three");
    }

    @Test
    void wrapsLinesAtSpaces() {
        String words = "word ".repeat(30).strip();

        assertThat(new Javadoc()
                        .text(words)
                        .tag("param", "x " + words)
                        .toString()
                        .lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                .anySatisfy(line -> assertThat(line).startsWith("    word"));
    }

    @Test
    void putsLongWordOnItsOwnLine() {
        String word = "x".repeat(150);

        assertThat(new Javadoc().text("a " + word + " b")).hasToString("a\n" + word + "\nb");
    }

    @Test
    void omitsTextOfSpaces() {
        assertThat(new Javadoc().text(" \n ").isEmpty()).isTrue();
    }
}
