package dev.errata.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.yaml.reader.Reading;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarNodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a: the sku is gone|1:8",
                "a: 'the sku is gone'|1:9",
                "a: 'it''s the sku''s'|1:15",
                "a: \"the sku is gone\"|1:9",
                "a: \"\\u00e4\\n\\x41\\\\ sku\"|1:20",
                "a: \"\\U0001F600 \\uD83D\\uDE00 sku\"|1:29",
                "a: \uD83D\uDE00 sku|1:6",
                "a: \"one;  sku\"|2:3",
                "a: \"one; ;   sku\"|3:4",
                "a: \"one \\; ; sku\"|3:2",
                "a: \"one  \t;\t sku\"|2:3",
                "a: one;  two;;  sku|4:3",
                "a: 'one;;  ''sku'|3:5",
                "a: ¦-;  one;  sku|3:3",
                "a: ¦;;  one;;;    two;  sku|7:3",
                "a: ¦2;    one;  sku|3:3",
                "a: ¦+ # why;  one;   sku;;|3:4",
                "a: >;  one;  sku|3:3",
                "a: >;  one;;  two;    three;;  sku;;|7:3",
                "a: >-;;    one;  ;    sku|5:5",
                "a: >3;     one;    - sku|3:7",
                "? a;: - 'one;    sku'|3:5",
                "{a: one;sku}|2:1",
            })
    void mapsWordToItsSource(String yaml, String place) {
        for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
            ScalarNode scalar = first(
                    Reading.of(yaml.replace('¦', '|').replace(";", lineEnd)).root());
            int at = scalar.text().indexOf("sku");
            Span span = scalar.span(at, at + 3);

            assertThat(span.text()).isEqualTo("sku");
            assertThat(span.line() + ":" + span.column()).isEqualTo(place);
        }
    }

    private static ScalarNode first(YamlNode node) {
        if (node instanceof MappingNode map) {
            return first(map.entries().get(0).value());
        }
        return node instanceof SequenceNode list ? first(list.items().get(0)) : (ScalarNode) node;
    }

    @Test
    void mapsCharacterToItsEscape() {
        ScalarNode scalar = Reading.of("a: \"x\\u007By\"").scalar("a");

        assertThat(scalar.span(1, 2).text()).isEqualTo("\\u007B");
        assertThat(scalar.span(0, 3).text()).isEqualTo("x\\u007By");
    }

    @Test
    void mapsEmptyRangeToPosition() {
        ScalarNode scalar = Reading.of("a: 'xy'").scalar("a");

        assertThat(scalar.span(1, 1).start()).isEqualTo(5);
        assertThat(scalar.span(2, 2).start()).isEqualTo(6);
        assertThat(scalar.span(1, 1).text()).isEmpty();
    }

    @Test
    void mapsInvalidRangeToWholeScalar() {
        ScalarNode scalar = Reading.of("a: 'xy'").scalar("a");

        assertThat(scalar.span(1, 9)).isEqualTo(scalar.span());
        assertThat(scalar.span(-1, 1)).isEqualTo(scalar.span());
    }

    @Test
    void includesQuotesInSpan() {
        assertThat(Reading.of("a: 'xy' # z").scalar("a").span().text()).isEqualTo("'xy'");
    }

    /** The span of a single visible character must contain that character or its escape. */
    @Test
    void mapsEachCharacterOfRandomScalars() {
        Random random = new Random(20261121);
        int followed = 0;
        for (int round = 0; round < 5_000; round++) {
            String yaml = randomScalar(random);
            Reading reading = Reading.of(yaml);
            if (!reading.problems().isEmpty() || !(reading.value("a") instanceof ScalarNode scalar)) {
                continue;
            }
            for (int i = 0; i < scalar.text().length(); i++) {
                char c = scalar.text().charAt(i);
                Span span = scalar.span(i, i + 1);
                assertThat(span.start()).isGreaterThanOrEqualTo(scalar.span().start());
                assertThat(span.end()).isLessThanOrEqualTo(scalar.span().end());
                if (c > ' ') {
                    assertThat(span.text()).as(yaml).matches(found -> isCharacterOrEscape(c, found));
                    followed++;
                }
            }
        }
        assertThat(followed).isGreaterThan(15_000);
    }

    private static boolean isCharacterOrEscape(char c, String found) {
        return found.equals(String.valueOf(c)) || found.equals("''") || found.startsWith("\\");
    }

    private static String randomScalar(Random random) {
        String[] starts = {"", "", "'", "\"", "|\n  ", "|+\n\n  ", "|1\n  ", ">\n  ", ">-\n   ", "\n  "};
        String start = starts[random.nextInt(starts.length)];
        StringBuilder yaml = new StringBuilder("a: ").append(start);
        String[] pieces = {
            "x", "yz", " ", "  ", "\n  ", "\n\n   ", "\n", "{b}", "''", "\\n", "\\u0041", "\\\n  ", "\t", "ä", "\r\n  "
        };
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            yaml.append(pieces[random.nextInt(pieces.length)]);
        }
        return yaml.append(start.equals("'") || start.equals("\"") ? start : "")
                .append('\n')
                .toString();
    }
}
