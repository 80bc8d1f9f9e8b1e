package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Only {left} left | Only {left} left",
                "see https://example.com/a/b | see https://example.com/a/b",
                "*/ | *&#47;",
                "/* | &#47;*",
                "**// | **&#47;&#47;",
                "\\u002a/ | &#92;u002a/",
                "a < b > c & d | a &lt; b &gt; c &amp; d",
                "{@link X} @see y | {&#64;link X} &#64;see y",
                "\u00e4\ud83d\ude00 | &#xe4;&#x1f600;",
                "\ud835\udc00 | &#x1d400;",
                "a\ud800b | ab"
            })
    void escapesText(String text, String escaped) {
        assertThat(JavadocText.of(text)).isEqualTo(escaped);
    }

    @Test
    void collapsesWhiteSpace() {
        assertThat(JavadocText.of(" one\n\t two\u2028three ")).isEqualTo("one two three");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORD-001 | {@code ORD-001}",
                "key/denied | <code>key/denied</code>",
                "a}b{ | <code>a&#125;b&#123;</code>",
                "@x | <code>&#64;x</code>"
            })
    void formatsCode(String text, String escaped) {
        assertThat(JavadocText.code(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ class Evil {} /*",
                "\\u002a/ class Evil {} /*",
                "\\uuuu002a\\uuuu002f class Evil {} \\u002f\\u002a",
                "\\\\u002a/ \\user \\u",
                "*",
                "/",
                "**",
                "*\n/",
                "@param x\n@throws Y\n{@link Nope} {@code {{{ }",
                "<p></p></b><script>&nope; &#99999999; <!-- -->",
                "<a href=\"x\"> <img> <h1>",
                "\ud83d\ude00 \u2067\u05d0\u2069 \u2028 \u0007 \ud800",
                "}}} {{{ ]]> ''' \"\"\""
            })
    void escapesAnyTextInComment(String text) {
        Javadoc javadoc = new Javadoc()
                .text("Before: ", text)
                .text(text)
                .paragraph(JavadocText.code(text))
                .paragraph("{@link String} " + JavadocText.of(text))
                .tag("since", JavadocText.of(text))
                .tag("deprecated", JavadocText.of(text));
        String source = "/**\n * " + javadoc.toString().replace("\n", "\n * ") + "\n */\n@Deprecated public class A {\n"
                + "    /** {@return the " + JavadocText.code(text) + "} */\n    public int a() { return 1; }\n"
                + "    /** Makes it. */ public A() {} }\n";

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(source)).isTrue();
        assertThat(Javac.compile(Map.of("A.java", source), Javac.strict(17)).messages())
                .isEmpty();
    }
}
