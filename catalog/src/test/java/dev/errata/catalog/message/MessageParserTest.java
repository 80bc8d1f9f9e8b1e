package dev.errata.catalog.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageParserTest {
    private static final List<String> PARAMETERS = List.of("sku", "left");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Gone|Gone",
                "{sku} is gone|<sku> is gone",
                "{sku}{left}|<sku><left>",
                "{ sku } is gone|<sku> is gone",
                "it's gone, isn't it|it's gone, isn't it",
                "it''s gone|it's gone",
                "'' ''''|' ''",
                "a brace '{' and '}'|a brace { and }",
                "'{sku}' stays|{sku} stays",
                "'{it''s}'|{it's}",
                "d''{sku}|d'<sku>",
                "d\u2019{sku}|d\u2019<sku>",
                "the '{' of {sku}|the { of <sku>",
                "an apostrophe at the end'|an apostrophe at the end'",
                "100 % of {sku}|100 % of <sku>",
                "100% sure|100% sure",
                "{order-id} and {\u00e9}|<order-id> and <\u00e9>",
                "price: ${left}|price: $<left>",
            })
    void soundMessageIsTakenApart(String text, String expected) {
        Result<MessageTemplate> result = parse(text);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(shown(result.value().orElseThrow())).isEqualTo(expected);
        assertThat(result.value().orElseThrow().isSound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "gone}|stray-brace@4-5",
                "{sku is gone|stray-brace@0-1",
                "a {sku and {left}|stray-brace@2-3",
                "a {sku {left}} b|stray-brace@2-3",
                "{{sku}} is gone|stray-brace@0-2",
                "{{{sku}}} is gone|stray-brace@0-3",
                "send {\"a\": 1}|stray-brace@5-13",
                "{order id} is gone|stray-brace@0-10",
                "{sku, gone|stray-brace@0-1",
                "the '{sku} is gone|unclosed-quotation@4-6",
                "l'{sku} manque|apostrophe-before-brace@1-3",
                "d'{sku}'|apostrophe-before-brace@1-3",
                "d'} x|apostrophe-before-brace@1-3 stray-brace@2-3",
                "{0} is gone|positional-placeholder@0-3",
                "{} is {}|positional-placeholder@0-2 positional-placeholder@6-8",
                "{0, number} left|positional-placeholder@0-2",
                "{left, plural, one {# left} other {# left}} of {sku}|unsupported-format@7-13",
                "{left,number}|unsupported-format@6-12",
                "{left, }|unsupported-format@5-6",
                "%s is gone|printf-placeholder@0-2",
                "%1$s has %.2f|printf-placeholder@0-4 printf-placeholder@9-13",
            })
    void faultIsFoundAtItsCharacters(String text, String expected) {
        assertThat(found(parse(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone}", "the '{sku} is", "l'{sku}", "{0}", "{n, plural, other {x}}", "{sku", "{{sku}}"})
    void brokenMessageIsItsOwnText(String text) {
        MessageTemplate template = parse(text).value().orElseThrow();

        assertThat(template).isEqualTo(new MessageTemplate(text, List.of(new Part.Literal(text))));
        assertThat(template.isSound()).isFalse();
    }

    @Test
    void placeholderKnowsThePlaceOfItsName() {
        Part.Placeholder placeholder = (Part.Placeholder)
                parse("x { sku }").value().orElseThrow().parts().get(1);

        assertThat(placeholder.span().start()).isEqualTo(4);
        assertThat(placeholder.span().text()).isEqualTo("sku");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{1} left|write `{left}`",
                "{7} left|write the name of a parameter: `{sku}`, `{left}`",
                "%s, %s|write `{sku}`",
                "%2$s|write `{left}`",
                "l'{sku}|for an apostrophe write `l\u2019{sku}` or `l''{sku}`",
                "{{left}}|write `{left}`",
                "{left, plural, other {x}}|write `{left}` alone",
            })
    void hintSaysWhatToWrite(String text, String help) {
        Diagnostic first = parse(text).diagnostics().get(0);

        assertThat(first.help()).contains(help);
    }

    @Test
    void hintDoublesApostrophesInSingleQuotes() {
        SourceFile file = new SourceFile("orders.yaml", "message: 'l''{sku}'");
        List<Diagnostic> diagnostics = MessageParser.parse(
                        "l'{sku}", (from, to) -> file.span(from == 0 ? 10 : 10 + from, to < 2 ? 10 + to : 11 + to))
                .diagnostics();

        assertThat(diagnostics.get(0).help()).contains("for an apostrophe write `l\u2019{sku}` or `l''''{sku}`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "5%d", "%", "% d", "%%s", "100%sure", "a%2fb", "%1$", "%."})
    void percentSignAloneIsText(String text) {
        assertThat(parse(text).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "}", "'", "'{", "{a,", "{a,b{", "%", "%1", "{a}", "''", "{{", "a'{", "{a,b}", "' {", "{a {"
            })
    void hundredThousandsOfCharactersTakeLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> parse(text));
    }

    @Test
    void anyTextGivesAResultWithoutAnException() {
        Random random = new Random(7);
        String alphabet = "{}'%,#s0 a1$\u00e9\n";
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(12), 0, alphabet.length())
                    .mapToObj(index -> alphabet.substring(index, index + 1))
                    .collect(Collectors.joining());
            Result<MessageTemplate> result = parse(text);

            assertThat(result.value().orElseThrow().text()).isEqualTo(text);
            assertThat(result.value().orElseThrow().isSound()).as(text).isEqualTo(!result.hasErrors());
        }
    }

    private static Result<MessageTemplate> parse(String text) {
        return MessageParser.parse(text, new SourceFile("orders.yaml", text)::span, PARAMETERS);
    }

    private static String shown(MessageTemplate template) {
        return template.parts().stream()
                .map(part -> part instanceof Part.Literal literal
                        ? literal.text()
                        : "<" + ((Part.Placeholder) part).name() + ">")
                .collect(Collectors.joining());
    }

    private static String found(Result<?> result) {
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.rule().slug() + "@"
                        + diagnostic.span().start() + "-" + diagnostic.span().end())
                .collect(Collectors.joining(" "));
    }
}
