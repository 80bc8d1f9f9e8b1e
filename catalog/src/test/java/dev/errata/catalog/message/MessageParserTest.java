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
                "{left, number}|<left number DECIMAL>",
                "{left,number,integer} {left , number , percent }|<left number INTEGER> <left number PERCENT>",
                "{sku, date}{sku, date, short}|<sku DATE MEDIUM><sku DATE SHORT>",
                "{sku, time, full}|<sku TIME FULL>",
                "{left, plural, other {}}|<left plural other[]>",
                "{left,plural,one{a}other{# b}}|<left plural one[a] other[\u266f b]>",
                "{left, plural, offset:1 =0 {a} =1.50 {b} other {# #}}|<left plural offset 1 =0[a] =1.50[b] other[\u266f \u266f]>",
                "{left, plural, offset: 2 =-1{#}other{}}|<left plural offset 2 =-1[\u266f] other[]>",
                "{left, selectordinal, one {#st} other {#th}}|<left selectordinal one[\u266fst] other[\u266fth]>",
                "{sku, select, RED {r} other {#'# ' #}}|<sku select RED[r] other[#'# ' #]>",
                "{sku, select, \u7537 {x} 1 {y} offset {z} other {}}|<sku select \u7537[x] 1[y] offset[z] other[]>",
                "{left, plural, other {{sku, select, a {#} other {'#'}}}}"
                        + "|<left plural other[<sku select a[\u266f] other[#]>]>",
                "JSON: '{'sku'}' and x'{'{sku}'}'|JSON: {sku} and x{<sku>}",
                "{left, plural, other {'{'a'}' a'#'}}|<left plural other[{a} a#]>",
                "{left, plural, one {only one {sku}} other {every other {sku}}}"
                        + "|<left plural one[only one <sku>] other[every other <sku>]>",
                "{left, plural, other {it's {sku} '{#}' 5'}'}}|<left plural other[it's <sku> {#} 5}]>",
                "# '#' |# '#' ",
                "a{left, plural,\tother\t{b}\t}c|a<left plural other[b]>c",
            })
    void parsesValidMessage(String text, String expected) {
        Result<MessageTemplate> result = parse(text);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(shown(result.value().orElseThrow().parts())).isEqualTo(expected);
        assertThat(result.value().orElseThrow().isValid()).isTrue();
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
                "d'} x|stray-brace@2-3",
                "{left, plural, one {# piece other {# pieces}} of {sku}|stray-brace@19-20",
                "{left, plural, =0 {a =1 {b other {c}}|stray-brace@18-19 stray-brace@24-25",
                "{sku, select, red {a other {b}} c|stray-brace@18-19",
                "{left, plural, one {only one {sku}} other {b}|stray-brace@0-1",
                "{left plural, one {x} other {y}}|unsupported-format@1-12",
                "{left; plural; one {x} other {y}}|unsupported-format@1-13",
                "{left\u060c plural, one {x}\u060c other {y}}|unsupported-format@1-13 bad-branch@22-23",
                "{left:number} {sku date, short}|unsupported-format@1-12 unsupported-format@15-23",
                "{\u00a0left}|stray-brace@0-7",
                "{left,\u00a0number}|unsupported-format@6-13",
                "{left, plural, one\u00a0{x} other {y}}|unknown-plural-keyword@15-19",
                "{sku, select, red\u200b {x} other {y}}|bad-branch@14-18",
                "{0} is gone|positional-placeholder@0-3",
                "{} is {}|positional-placeholder@0-2 positional-placeholder@6-8",
                "{0, number} left|positional-placeholder@0-2",
                "{left, plurals, other {x}}|unsupported-format@7-14",
                "{left,spellout}|unsupported-format@6-14",
                "{left, }|unsupported-format@5-6",
                "{left,}|unsupported-format@5-6",
                "{left, ::percent}|unsupported-format@7-16",
                "{left, number, ::currency/EUR}|unsupported-format@15-29",
                "{left, number, #,##0.00} of {sku|unsupported-format@15-23 stray-brace@28-29",
                "{left, number integer}|unsupported-format@7-21",
                "{left, number, int}|unknown-format-style@15-18",
                "{left, number,}|unknown-format-style@13-14",
                "{left, date, Short }|unknown-format-style@13-18",
                "{left, date, yyyy-MM-dd}|unsupported-format@13-23",
                "{left, number|stray-brace@0-1",
                "{left, plural}|missing-other@7-13",
                "{left, plural, }|missing-other@7-13",
                "{left, plural, one {x}}|missing-other@7-13",
                "{left, select, a {x} Other {y}}|missing-other@7-13",
                "{left, plural, one {x} othre {y}}|unknown-plural-keyword@23-28",
                "{left, plural, onee {x} other {y}}|unknown-plural-keyword@15-19",
                "{left, plural, 1 {x} other {y}}|unknown-plural-keyword@15-16",
                "{left, plural, =x {x} = {y} other {y}}|bad-exact-value@15-17 bad-exact-value@22-23",
                "{left, plural, =1e3 {x} other {y}}|bad-exact-value@15-19",
                "{left, plural, =1 {x} =1.0 {y} other {y} other {}}|duplicate-branch@22-26 duplicate-branch@41-46",
                "{sku, select, a {x} a {y} other {y}}|duplicate-branch@20-21",
                "{left, plural, other {x} offset:1}|bad-offset@25-33",
                "{left, plural, offset:1 offset:2 other {x}}|bad-offset@24-32",
                "{left, plural, offset:x other {x}}|bad-offset@15-23",
                "{left, plural, offset:-1 other {x}}|bad-offset@15-24",
                "{left, plural, offset : 1 other {x}}|bad-offset@15-25",
                "{left, plural, offset=1 other {x}}|bad-offset@15-23",
                "{left, plural, offset other {x}}|bad-offset@15-21",
                "{sku, select, offset:1 other {x}}|bad-offset@14-22",
                "{left, plural, one other {x}}|bad-branch@15-18",
                "{left, plural, one One left other {x}}|bad-branch@15-18",
                "{left, plural, one {x}, few {y}, other {x}}|bad-branch@22-23",
                "{left, plural one {x} other {x}}|bad-branch@7-13",
                "{left, plural, {x} other {x}}|bad-branch@15-16",
                "{left, plural, {x}}|bad-branch@15-16",
                "{sku, select, dark-blue {x} other {x}}|bad-branch@14-23",
                "{sku, select, =1 {x} other {x}}|bad-branch@14-16",
                "{left, plural, one {x} other {y}|stray-brace@0-1",
                "{left, plural, one {x} other {y|stray-brace@29-30",
                "{left, plural, one {x}} other {y}}|stray-brace@22-23",
                "{left, plural, one {x}} other {y}|stray-brace@22-23",
                "{left, plural, other {y}}}|stray-brace@25-26",
                "{left, plural, other {{sku}|stray-brace@21-22",
                "{left, plural, other {l'#}}|apostrophe-before-brace@23-25",
                "{left, plural, other {the users'}}|apostrophe-before-brace@31-33",
                "{left, plural, other {5 '#}}|unclosed-quotation@24-26",
                "{left, plural, other {{0} {sku is}}}|positional-placeholder@22-25 stray-brace@26-34",
                "{left, plural, othr {{0}} onee {%s} two {}}"
                        + "|unknown-plural-keyword@15-19 positional-placeholder@21-24"
                        + " unknown-plural-keyword@26-30 printf-placeholder@32-34",
                "{a,select,other{{a,select,other{{a,select,other{{a,select,other{{a,select,other{"
                        + "{a,plural,other{x}}}}}}}}}}}}|choice-too-deep@83-89",
                "%s is gone|printf-placeholder@0-2",
                "%1$s has %.2f|printf-placeholder@0-4 printf-placeholder@9-13",
            })
    void reportsErrorAtItsCharacters(String text, String expected) {
        assertThat(found(parse(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone}", "the '{sku} is", "l'{sku}", "{0}", "{n, plural, one {x}}", "{sku", "{{sku}}"})
    void returnsInvalidMessageAsLiteral(String text) {
        MessageTemplate template = parse(text).value().orElseThrow();

        assertThat(template).isEqualTo(new MessageTemplate(text, List.of(new Part.Literal(text))));
        assertThat(template.isValid()).isFalse();
    }

    @Test
    void recordsSpanOfPlaceholderName() {
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
                "{left, }|write `{left}`, or one of the formats `number`, `date`, `time`, `plural`, `selectordinal`"
                        + " and `select`",
                "{left, plurals, other {x}}|did you mean `plural`?",
                "{left, choice, 0#no}|write `{left, plural, one {\u2026} other {\u2026}}`, with `=0 {\u2026}` for an"
                        + " exact number",
                "{left, number, ::.00}|write `{left, number}` or `{left, number, integer}`; the styles are `integer`"
                        + " and `percent`",
                "{left, number, percnt}|did you mean `percent`?",
                "{left, date, dd.MM.yyyy}|write `{left, date, short}`; the styles are `short`, `medium`, `long` and"
                        + " `full`; `{left}` prints it in ISO 8601",
                "{left, plural, onee {x} other {y}}|did you mean `one`?",
                "{left, plural, 1 {x} other {y}}|for this number alone write `=1 {\u2026}`",
                "{left, select, a {x} Other {y}}|write `other` for `Other`",
                "{left, plural, one {x}} other {y}}|delete it, or move it behind the last branch",
                "{left, plural, other {l'#}}|for an apostrophe write `l\u2019#` or `l''#`",
            })
    void saysWhatToWrite(String text, String help) {
        Diagnostic first = parse(text).diagnostics().get(0);

        assertThat(first.help()).contains(help);
    }

    @Test
    void doublesApostrophesInSingleQuotes() {
        SourceFile file = new SourceFile("orders.yaml", "message: 'l''{sku}'");
        List<Diagnostic> diagnostics = MessageParser.parse(
                        "l'{sku}", (from, to) -> file.span(from == 0 ? 10 : 10 + from, to < 2 ? 10 + to : 11 + to))
                .diagnostics();

        assertThat(diagnostics.get(0).help()).contains("for an apostrophe write `l\u2019{sku}` or `l''''{sku}`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "5%d", "%", "% d", "%%s", "100%sure", "a%2fb", "%1$", "%."})
    void treatsPercentSignAsText(String text) {
        assertThat(parse(text).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "'",
                "'{",
                "{a,",
                "{a,b{",
                "%",
                "%1",
                "{a}",
                "''",
                "{{",
                "a'{",
                "{a,b}",
                "' {",
                "{a {",
                "{a, plural, ",
                "{a,plural,other{",
                "{a,select,a",
                "=",
                "#",
                "{a,plural,a{}",
                "{a,plural,other{}}"
            })
    void parsesLongTextInLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> parse(text));
    }

    /** Pieces that combine to every format and to most mistakes. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "'",
            "%",
            ",",
            "#",
            "s",
            "0",
            " ",
            "a",
            "1",
            "$",
            "\u00e9",
            "\n",
            "''",
            "{sku}",
            "{left, ",
            "plural, ",
            "select, ",
            "selectordinal, ",
            "number",
            "date, ",
            "short",
            "offset:1 ",
            "=1 {",
            "=",
            "one {",
            "other {",
            "}} ",
            "other {}}",
            "::x",
            "\ud83d\ude00");

    @Test
    void parsesRandomTextWithoutException() {
        Random random = new Random(7);
        int sound = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "" : "{left, plural, ");
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Result<MessageTemplate> result = parse(text.toString());
            MessageTemplate template = result.value().orElseThrow();

            assertThat(template.text()).isEqualTo(text.toString());
            assertThat(template.isValid()).as(template.text()).isEqualTo(!result.hasErrors());
            assertThat(result.diagnostics()).isSorted();
            sound += result.hasErrors() ? 0 : 1;
        }
        assertThat(sound).isBetween(3_000, 57_000);
    }

    /** Writes a random message, parses it, and compares the parts. */
    @Test
    void parsesRandomMessages() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            String text = written(random, 0, false);
            Result<MessageTemplate> once = parse(text);
            assertThat(once.diagnostics()).as(text).isEmpty();

            Result<MessageTemplate> again =
                    parse(shownAsMessage(once.value().orElseThrow().parts(), false));
            assertThat(shown(again.value().orElseThrow().parts()))
                    .isEqualTo(shown(once.value().orElseThrow().parts()));
        }
    }

    private static Result<MessageTemplate> parse(String text) {
        return MessageParser.parse(text, new SourceFile("orders.yaml", text)::span, PARAMETERS);
    }

    /** Returns a random message that may contain every format. */
    private static String written(Random random, int depth, boolean inPlural) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            boolean isFlat = depth == 5 || random.nextInt(3) > 0;
            text.append(
                    switch (random.nextInt(isFlat ? 7 : 10)) {
                        case 0 -> " it's ";
                        case 1 -> inPlural ? " '# {''}#' " : " '{''}' ";
                        case 2 -> "{ sku }";
                        case 3 -> "# ";
                        case 4 -> "{left, number, percent}";
                        case 5 -> "{sku,time}";
                        case 6 -> "'' ";
                        case 7 ->
                            "{left, plural, offset:1 =0 {" + written(random, depth + 1, true) + "} other {"
                                    + written(random, depth + 1, true) + "}}";
                        case 8 -> "{left, selectordinal, few{" + written(random, depth + 1, true) + "} other{}}";
                        default -> "{sku, select, other {" + written(random, depth + 1, inPlural) + "}}";
                    });
        }
        return text.toString();
    }

    private static String shownAsMessage(List<Part> parts, boolean inPlural) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                text.append(quoted(literal.text(), inPlural));
            } else if (part instanceof Part.NumberSign) {
                text.append('#');
            } else if (part instanceof Part.Choice choice) {
                text.append('{')
                        .append(choice.name())
                        .append(',')
                        .append(choice.word())
                        .append(',');
                if (choice instanceof Part.Plural plural) {
                    text.append("offset:").append(plural.offset());
                }
                for (Part.Branch branch : choice.branches()) {
                    text.append(' ').append(branch.key()).append('{');
                    text.append(shownAsMessage(branch.parts(), inPlural || choice instanceof Part.Plural))
                            .append('}');
                }
                text.append('}');
            } else if (part instanceof Part.Formatted formatted) {
                text.append('{').append(formatted.name()).append(',');
                text.append(formatted.format().text()).append('}');
            } else if (part instanceof Part.Placeholder placeholder) {
                text.append('{').append(placeholder.name()).append('}');
            }
        }
        return text.toString();
    }

    private static String quoted(String literal, boolean inPlural) {
        StringBuilder text = new StringBuilder();
        boolean isOpen = false;
        for (char c : literal.toCharArray()) {
            if (!isOpen && (c == '{' || c == '}' || (c == '#' && inPlural))) {
                text.append('\'');
                isOpen = true;
            }
            text.append(c == '\'' ? "''" : c);
        }
        return text.append(isOpen ? "'" : "").toString();
    }

    private static String shown(List<Part> parts) {
        return parts.stream().map(MessageParserTest::shown).collect(Collectors.joining());
    }

    /** Returns a short form of a part. A number sign of the plural is a sharp, to distinguish it from one in a text. */
    private static String shown(Part part) {
        if (part instanceof Part.Literal literal) {
            return literal.text();
        } else if (part instanceof Part.FormattedNumber number) {
            return "<" + number.name() + " number " + number.style() + ">";
        } else if (part instanceof Part.FormattedDateTime time) {
            return "<" + time.name() + " " + time.kind() + " " + time.length() + ">";
        } else if (part instanceof Part.Choice choice) {
            String offset =
                    choice instanceof Part.Plural plural && plural.offset().signum() != 0
                            ? " offset " + plural.offset()
                            : "";
            return choice.branches().stream()
                    .map(branch -> branch.key() + "[" + shown(branch.parts()) + "]")
                    .collect(Collectors.joining(" ", "<" + choice.name() + " " + choice.word() + offset + " ", ">"));
        }
        return part instanceof Part.Argument argument ? "<" + argument.name() + ">" : "\u266f";
    }

    private static String found(Result<?> result) {
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.rule().slug() + "@"
                        + diagnostic.span().start() + "-" + diagnostic.span().end())
                .collect(Collectors.joining(" "));
    }
}
