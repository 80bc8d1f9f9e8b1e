package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ErrorTextsTest {
    private static final Object[] NONE = {};

    @Test
    void parametersAreReadWithTheirMarks() {
        assertThat(TestTexts.message("", "a", "b*", "c?", "d:int*?", "e:enum").parameters())
                .containsExactly(
                        new Parameter("a", "string", false, false),
                        new Parameter("b", "string", true, false),
                        new Parameter("c", "string", false, true),
                        new Parameter("d", "int", true, true),
                        new Parameter("e", "enum", false, false));
    }

    @Test
    void aMissingArgumentIsItsName() {
        ErrorTexts texts = TestTexts.message("{a}-{ b }-{a}", "a", "b");

        assertThat(texts.message(new Object[] {null, 2}, Locale.ROOT)).isEqualTo("{a}-2-{a}");
        assertThat(texts.message(new Object[] {1}, Locale.ROOT)).isEqualTo("1-{b}-1");
        assertThat(texts.message(NONE, Locale.ROOT)).isEqualTo("{a}-{b}-{a}");
    }

    @Test
    void sensitiveArgumentsAreMaskedExceptForUsers() {
        ErrorTexts texts = TestTexts.message("{a} {b}", "a*", "b");
        Object[] arguments = {"secret", "{a}\n"};

        assertThat(texts.message(arguments, Locale.ROOT)).isEqualTo("secret {a}\n");
        assertThat(texts.maskedMessage(arguments, Locale.ROOT)).isEqualTo("*** {a}\n");
        assertThat(texts.logMessage(arguments)).isEqualTo("*** {a}\\n");
    }

    @Test
    void lineBreaksOfTheTextAreEscapedInTheLog() {
        assertThat(TestTexts.message("one\ntwo").logMessage(NONE)).isEqualTo("one\\ntwo");
        assertThat(TestTexts.message("one\ntwo").message(NONE, Locale.ROOT)).isEqualTo("one\ntwo");
    }

    @Test
    void withoutAMessageTheConstantIsTheMessage() {
        assertThat(TestTexts.message("").message(NONE, Locale.ROOT)).isEqualTo("ERROR");
    }

    @Test
    void withoutDocumentationThereIsNoBaseUri() {
        assertThat(TestTexts.message("").docs()).isEmpty();
    }
}
