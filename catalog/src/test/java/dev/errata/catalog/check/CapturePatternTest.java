package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.message.MessageParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapturePatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "busy|busy|busy",
                "busy|late|-",
                "field {a}|field {b}|~field ~",
                "field {a}|field name|field name",
                "field {a} bad|field {b}|field  bad",
                "field {a}|value {b}|-",
                "{a} is bad|{b} is late|-",
                "{a} is bad|the field{b}|the field is bad",
                "{a}x{b}|{c}y{d}|xy",
                "{a}|busy|busy",
                "aba{a}|{b}aba|abaaba",
                "{a}bb|b|-",
                "ab{a}ba|aba|-",
            })
    void findsCommonMessage(String one, String other, String common) {
        Optional<String> expected = common.equals("-") ? Optional.empty() : Optional.of(common);

        assertThat(pattern(one).common(pattern(other))).isEqualTo(expected);
        assertThat(pattern(other).common(pattern(one)).isPresent()).isEqualTo(expected.isPresent());
    }

    @Test
    void findsCommonMessageOfRandomPatterns() {
        Random random = new Random(11);
        List<String> texts = texts(6);
        for (int i = 0; i < 3_000; i++) {
            CapturePattern one = randomPattern(random);
            CapturePattern other = randomPattern(random);
            Optional<String> common = one.common(other);
            Pattern first = regex(one);
            Pattern second = regex(other);
            boolean expected = texts.stream()
                    .anyMatch(text -> first.matcher(text).matches()
                            && second.matcher(text).matches());

            assertThat(common.isPresent()).as("%s and %s", one, other).isEqualTo(expected);
            common.ifPresent(text -> {
                assertThat(text).matches(first);
                assertThat(text).matches(second);
            });
        }
    }

    private static CapturePattern pattern(String message) {
        SourceFile file = new SourceFile("orders.yaml", message);
        return CapturePattern.of(
                MessageParser.parse(message, file::span).value().orElseThrow());
    }

    /** Returns a pattern with at most three letters, so that six are enough for a text that two patterns share. */
    private static CapturePattern randomPattern(Random random) {
        List<String> literals = new ArrayList<>(List.of(""));
        for (int letters = random.nextInt(4); letters > 0; letters--) {
            if (random.nextInt(3) == 0) {
                literals.add("");
            }
            literals.set(literals.size() - 1, literals.get(literals.size() - 1) + (random.nextBoolean() ? "a" : "b"));
        }
        if (random.nextInt(3) == 0) {
            literals.add("");
        }
        return new CapturePattern(List.copyOf(literals));
    }

    private static Pattern regex(CapturePattern pattern) {
        return Pattern.compile(pattern.literals().stream().map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private static List<String> texts(int longest) {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; texts.get(i).length() < longest; i++) {
            texts.add(texts.get(i) + "a");
            texts.add(texts.get(i) + "b");
        }
        return texts;
    }
}
