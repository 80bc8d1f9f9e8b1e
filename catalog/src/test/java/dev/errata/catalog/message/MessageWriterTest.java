package dev.errata.catalog.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.message.Part.Branch;
import dev.errata.catalog.message.Part.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parsing a written message must give the same parts. Spans are ignored, because a written text has no file. */
class MessageWriterTest {
    private static final Span NOWHERE = new SourceFile("a.yaml", "").span(0, 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gone",
                "it's {n}'s",
                "'{' n '}' is {n}",
                "'{a{b}c'",
                "''{n}''",
                "a'''{'b",
                "x '}'''",
                "'#' # '''#",
                "100% {n}",
                "{n, number} {n, number, integer}{n, number, percent}",
                "{d, date} {d, date, short} {d, time, medium} {d, time, long} {d, date, full}",
                "{n, plural, =0 {none} one {# item} other {# items}} left",
                "{n, plural, offset:1 =0 {nobody} =1 {{name}} one {{name} and # more} other {'#'1: # of '{'#'}'}}",
                "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
                "{g, select, red {a} other {{n, plural, one {'# {'} other {{g, select, red {#'#'} other {}}}}}}",
            })
    void writesMessageThatParsesToEqualParts(String text) {
        List<Part> parts = parse(text);

        assertThat(placeless(parse(MessageWriter.write(parts)))).isEqualTo(placeless(parts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "it's|it''s",
                "'{' '}'|'{ }'",
                "{ n }|{n}",
                "{n,plural,offset:1 one{#}other{'#'}}|{n, plural, offset:1 one {#} other {'#'}}",
                "{d,date,medium}|{d, date, medium}",
            })
    void writesCanonicalForm(String text, String written) {
        assertThat(MessageWriter.write(parse(text))).isEqualTo(written);
    }

    @Test
    void writesRandomPartsThatParseToEqualParts() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            List<Part> parts = parts(random, 0, false);
            String text = MessageWriter.write(parts);

            assertThat(placeless(parse(text))).as(text).isEqualTo(placeless(parts));
        }
    }

    private static List<Part> parse(String text) {
        Result<MessageTemplate> result = MessageParser.parse(text, (from, to) -> NOWHERE);
        assertThat(result.diagnostics()).as(text).allMatch(fault -> !fault.isError());
        return result.value().orElseThrow().parts();
    }

    private static List<Part> placeless(List<Part> parts) {
        List<Part> placeless = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.NumberSign) {
                placeless.add(new Part.NumberSign(NOWHERE));
            } else if (part instanceof Part.Placeholder it) {
                placeless.add(new Part.Placeholder(it.name(), NOWHERE));
            } else if (part instanceof Part.FormattedNumber it) {
                placeless.add(new Part.FormattedNumber(it.name(), it.style(), NOWHERE, NOWHERE));
            } else if (part instanceof Part.FormattedDateTime it) {
                placeless.add(new Part.FormattedDateTime(it.name(), it.kind(), it.length(), NOWHERE, NOWHERE));
            } else if (part instanceof Part.Plural it) {
                placeless.add(new Part.Plural(
                        it.name(), it.ordinal(), it.offset(), placelessBranches(it), NOWHERE, NOWHERE, NOWHERE));
            } else if (part instanceof Part.Select it) {
                placeless.add(new Part.Select(it.name(), placelessBranches(it), NOWHERE, NOWHERE, NOWHERE));
            } else {
                placeless.add(part);
            }
        }
        return placeless;
    }

    private static List<Branch> placelessBranches(Part.Choice choice) {
        return choice.branches().stream()
                .map(branch -> new Branch(branch.key(), NOWHERE, NOWHERE, placeless(branch.parts())))
                .toList();
    }

    // ---- random parts

    private static List<Part> parts(Random random, int depth, boolean isInPlural) {
        List<Part> parts = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            boolean afterLiteral = !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Literal;
            Part part = part(random, depth, isInPlural);
            if (!(part instanceof Literal && afterLiteral)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Part part(Random random, int depth, boolean isInPlural) {
        return switch (random.nextInt(depth < 3 ? 8 : 6)) {
            case 0 -> isInPlural ? new Part.NumberSign(NOWHERE) : new Literal("-");
            case 1 -> new Part.Placeholder("n", NOWHERE);
            case 2 -> new Part.FormattedNumber("n", any(random, Part.FormattedNumber.Style.values()), NOWHERE, NOWHERE);
            case 3 ->
                new Part.FormattedDateTime(
                        "d",
                        any(random, Part.FormattedDateTime.Kind.values()),
                        any(random, Part.FormattedDateTime.Length.values()),
                        NOWHERE,
                        NOWHERE);
            case 6 -> plural(random, depth);
            case 7 ->
                new Part.Select("g", branches(random, depth, isInPlural, "red", "blue"), NOWHERE, NOWHERE, NOWHERE);
            default -> new Literal(literal(random));
        };
    }

    private static Part plural(Random random, int depth) {
        boolean ordinal = random.nextBoolean();
        BigDecimal offset = BigDecimal.valueOf(random.nextInt(3));
        return new Part.Plural(
                "n", ordinal, offset, branches(random, depth, true, "=0", "one", "few"), NOWHERE, NOWHERE, NOWHERE);
    }

    private static List<Branch> branches(Random random, int depth, boolean isInPlural, String... keys) {
        List<Branch> branches = new ArrayList<>();
        for (String key : keys) {
            if (random.nextBoolean()) {
                branches.add(new Branch(key, NOWHERE, NOWHERE, parts(random, depth + 1, isInPlural)));
            }
        }
        branches.add(new Branch("other", NOWHERE, NOWHERE, parts(random, depth + 1, isInPlural)));
        return branches;
    }

    /** Letters never directly precede syntax, because no text of the parser contains that. */
    private static String literal(Random random) {
        StringBuilder literal = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            char c = "a \u00e9'{}#%|<\u200f".charAt(random.nextInt(11));
            boolean afterLetter = literal.length() > 0 && Character.isLetter(literal.charAt(literal.length() - 1));
            literal.append(afterLetter && "{}#".indexOf(c) >= 0 ? " " : "").append(c);
        }
        return literal.toString();
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
