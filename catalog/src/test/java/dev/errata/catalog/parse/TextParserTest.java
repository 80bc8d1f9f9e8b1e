package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.message.Part;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextParserTest {
    @Test
    void textAloneIsInTheSourceLocale() {
        assertThat(Parsing.ofError("message: \"gone\"").message()).isEqualTo(Map.of("en", "gone"));
    }

    @Test
    void textsByLocaleComeInTheOrderOfTheLocales() {
        Parsing parsing = Parsing.ofError("message: {DE: \"weg\", en: \"gone\"}");

        assertThat(parsing.faults()).isEmpty();
        assertThat(parsing.error().message().byLocale().keySet()).hasToString("[en, de]");
    }

    @Test
    void placeholderIsFoundThroughFoldingAndEscapes() {
        Parsing parsing = Parsing.ofError("params: {sku: string}", "message: \"a \\", "  \\u007Bsku\\u007D\"");
        Part part = parsing.error()
                .message()
                .in(parsing.catalog().sourceLocale())
                .orElseThrow()
                .parts()
                .get(1);

        assertThat(part).isInstanceOf(Part.Placeholder.class);
        assertThat(((Part.Placeholder) part).span()).hasToString("a.yaml:8:13");
    }

    @Test
    void brokenMessageStaysAsItIsWritten() {
        Parsing parsing = Parsing.ofError("message: \"a {\"");

        assertThat(parsing.faults()).containsExactly("6:17 stray-brace");
        assertThat(parsing.message()).isEqualTo(Map.of("en", "a {"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "message: {sku}|6:14|`message: \"{sku}\"`",
                "message: {n, plural}|6:14|`message: \"{n, plural}\"`",
                "message: [gone]|6:14|`message: \"[gone]\"`",
                "message: {en: {sku}, de: \"x\"}|6:19|`en: \"{sku}\"`",
                "message: {en: Wait, then retry, de: \"x\"}|6:25|`en: \"Wait, then retry\"`",
                "message: {en: Wait, or not, or so}|6:25|`en: \"Wait, or not, or so\"`",
                "message: {en: ~~}|6:14|write",
            })
    void forgottenQuotesAreProposedWithTheText(String line, String place, String hint) {
        Parsing parsing = Parsing.ofError(line.replace("~~", "[a]"));

        assertThat(parsing.rules()).containsExactly("wrong-shape");
        if (!line.contains("~~")) {
            assertThat(parsing.faults()).containsExactly(place + " wrong-shape");
            assertThat(parsing.help()).contains(hint);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "message: Was #1 here|6:18|`message: \"Was #1 here\"`",
                "message: gone # soon|6:19|`message: \"gone # soon\"`",
                "message: {en: gone # soon;      }|6:24|`en: \"gone # soon\"`",
            })
    void textCutAtACommentIsAWarning(String line, String place, String hint) {
        Parsing parsing = Parsing.ofError(line.replace(';', '\n'));

        assertThat(parsing.faults()).containsExactly(place + " text-cut-at-comment");
        assertThat(parsing.help()).contains(hint);
        assertThat(parsing.message()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message: \"gone\" # soon",
                "message: |\n      gone # soon",
                "message: gone# soon",
                "message: 'x' # y"
            })
    void quotedTextAndBlockHaveComments(String line) {
        assertThat(Parsing.ofError(line).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "message:|6:5 empty-text",
                "message: \"\"|6:14 empty-text",
                "message: \" \\t\\n\"|6:14 empty-text",
                "message: {en: \"\"}|6:19 empty-text",
                "message: null|6:14 wrong-shape",
                "message: ~|6:14 wrong-shape",
                "message: {fr: \"x\", en: \"y\"}|6:15 undeclared-locale",
                "message: {de_DE: \"x\", en: \"y\"}|6:15 undeclared-locale",
                "message: {DE: \"x\", de: \"y\", en: \"z\"}|6:24 duplicate-key",
            })
    void faultyTextKeepsTheError(String line, String fault) {
        Parsing parsing = Parsing.ofError(line);

        assertThat(parsing.faults()).containsExactly(fault);
        assertThat(parsing.error().name()).isEqualTo("A");
    }

    @Test
    void controlCharacterKeepsTheText() {
        Parsing parsing = Parsing.ofError("message: \"a\\0b\"");

        assertThat(parsing.faults()).containsExactly("6:16 control-character");
        assertThat(parsing.message()).isEqualTo(Map.of("en", "a\uFFFDb"));
    }

    @Test
    void invisibleCharactersAreFineInTexts() {
        assertThat(Parsing.ofError("message: \"a\u200Db \u00A0\"").faults()).isEmpty();
    }
}
