package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringLiteralTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | \"plain\"",
                "say \"x\" | \"say \\\"x\\\"\"",
                "C:\\users | \"C:\\\\users\"",
                "\\u0022 | \"\\\\u0022\"",
                "\u00e4 | \"\\u00e4\"",
                "\u2028 | \"\\u2028\"",
                "\ud83d\ude00 | \"\\ud83d\\ude00\""
            })
    void writesAsciiLiteral(String text, String literal) {
        assertThat(StringLiteral.of(text)).isEqualTo(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"; System.exit(1); //",
                "\\",
                "\\\\u0041 \\u005c\\u0022",
                "\n\r\t\f\b\0\u0001\u007f\u0080\u0085\u2028\u2029",
                "'single' \"double\" \"\"\"",
                "\ud83d\ude00 \ud800 \udc00 \uffff",
                "*/ // /* $L $S $$"
            })
    void compilesToSameText(String text) throws ReflectiveOperationException {
        String source = "class A { static final String TEXT = " + StringLiteral.of(text) + "; }";
        Javac.Compiled compiled = Javac.compile(Map.of("A.java", source), Javac.strict(17));
        Field field = compiled.loader().loadClass("A").getDeclaredField("TEXT");
        field.setAccessible(true);

        assertThat(field.get(null)).isEqualTo(text);
    }

    @Test
    void countsBytesInClassFile() {
        assertThat(StringLiteral.sizeInClassFile("a\u0001\u007f")).isEqualTo(3);
        assertThat(StringLiteral.sizeInClassFile("\0\u0080\u07ff")).isEqualTo(6);
        assertThat(StringLiteral.sizeInClassFile("\u0800\uffff")).isEqualTo(6);
        assertThat(StringLiteral.sizeInClassFile("\ud83d\ude00")).isEqualTo(6);
    }

    @Test
    void countsSameSizeIfAppended() {
        for (String text :
                List.of("", "plain", "\0\u0001\"\\\n\u007f", "\u0080\u07ff", "\u0800\uffff", "a\ud83d\ude00b")) {
            StringBuilder literal = new StringBuilder();
            assertThat(StringLiteral.append(literal, text))
                    .as(literal.toString())
                    .isEqualTo(StringLiteral.sizeInClassFile(text));
        }
    }
}
