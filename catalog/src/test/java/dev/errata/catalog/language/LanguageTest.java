package dev.errata.catalog.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.model.ErrorTexts;
import dev.errata.runtime.TextKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables say what the parser does. */
class LanguageTest {
    private static final int LONGEST_DESCRIPTION = 160;

    /** Words of which some form takes one and others do not; those between quotes hold what YAML would read as syntax. */
    private static final List<String> WORDS = List.of(
            "A",
            "a",
            "A_B",
            "A__B",
            "A_",
            "Ab",
            "aB",
            "A1",
            "a-b",
            "a b",
            "a..b",
            "é",
            "1",
            "01",
            "0",
            "-1",
            "99",
            "100",
            "400",
            "0409",
            "599",
            "600",
            "1000-1999",
            "1-",
            "1ms",
            "01s",
            "2m",
            "1S",
            "1h30m",
            "UTC",
            "Europe/Berlin",
            "Z",
            "http://a",
            "https://a.example/b",
            "HTTP://a",
            "ftp://a",
            "\"\"",
            "/",
            "/a",
            "/a~1b",
            "/a~2",
            "a/b",
            "en",
            "EN",
            "de-AT",
            "de_AT",
            "zh-Hant",
            "x",
            "abc",
            "english",
            "3f9a2c",
            "3F9A2C",
            "3f9a2",
            "g00000",
            "none",
            "true",
            "Orders",
            "\"a: b\"",
            "\"" + "A".repeat(101) + "\"",
            "\"" + "a".repeat(129) + "\"");

    record Declared(Section section, Key key) {
        @Override
        public String toString() {
            return section.title() + "." + key.name();
        }
    }

    static Stream<Section> sections() {
        return Stream.concat(Language.catalog().stream(), Language.translationFile().stream());
    }

    static Stream<Declared> keys() {
        return sections().flatMap(section -> section.keys().stream().map(key -> new Declared(section, key)));
    }

    static Stream<Declared> keysOfEachPattern() {
        Set<List<WordForm>> known = new HashSet<>();
        return keys().filter(declared -> {
            List<WordForm> forms = forms(declared.key().kind());
            return !forms.isEmpty() && forms.get(0).pattern().isPresent() && known.add(forms);
        });
    }

    @ParameterizedTest
    @MethodSource("sections")
    void leastFileHasNoFaults(Section section) {
        SampleFile file = SampleFile.of(section);

        assertThat(file.parsed()).as(file.toString()).isEmpty();
    }

    /** A list in a list is no value of any key, so who reads the key reports it. */
    @ParameterizedTest
    @MethodSource("keys")
    void everyDeclaredKeyIsRead(Declared declared) {
        SampleFile file = SampleFile.of(declared.section()).with(declared.key(), "[[x]]");

        assertThat(file.parsed())
                .as(file.toString())
                .isNotEmpty()
                .extracting(Diagnostic::rule)
                .doesNotContain(Rule.UNKNOWN_KEY);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void exampleIsValid(Declared declared) {
        SampleFile file = SampleFile.of(declared.section())
                .with(declared.key(), declared.key().exampleValue());

        assertThat(file.parsed()).as(file.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKindOfValueIsTaken(Declared declared) {
        for (String value : valid(declared.key().kind())) {
            SampleFile file = SampleFile.of(declared.section()).with(declared.key(), value);

            assertThat(file.parsed()).as(file.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void otherValuesAreRefused(Declared declared) {
        for (String value : invalid(declared.key().kind())) {
            SampleFile file = SampleFile.of(declared.section()).with(declared.key(), value);

            assertThat(file.parsed()).as(file.toString()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("keysOfEachPattern")
    void patternMatchesEveryWordThatIsTaken(Declared declared) {
        List<WordForm> forms = forms(declared.key().kind());
        for (String word : WORDS) {
            String plain = word.replace("\"", "");
            boolean matches = forms.stream()
                    .anyMatch(form -> form.pattern().map(plain::matches).orElse(true));
            if (!matches) {
                boolean isList = declared.key().kind() instanceof ValueKind.ListOf;
                SampleFile file =
                        SampleFile.of(declared.section()).with(declared.key(), isList ? "[" + word + "]" : word);

                assertThat(file.parsed()).as(file.toString()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void requiredKeysAreDemandedAndOthersAreNot(Declared declared) {
        SampleFile file = SampleFile.of(declared.section()).without(declared.key());
        boolean isDemanded = !file.parsed().isEmpty()
                || (declared.key().isRequired() && file.checked().stream().anyMatch(Diagnostic::isError));
        boolean isOneOfSome = declared.section().constraints().stream()
                .anyMatch(some -> some.keys().contains(declared.key()));

        if (!isOneOfSome) {
            assertThat(isDemanded).as(file.toString()).isEqualTo(declared.key().isRequired());
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void defaultIsAValueOfTheKey(Declared declared) {
        Key key = declared.key();
        if (key.byDefault().isPresent() && key.byDefault().get().matches("`[^`]*`")) {
            SampleFile file = SampleFile.of(declared.section())
                    .with(key, key.byDefault().get().replace("`", ""));

            assertThat(file.parsed()).as(file.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void constraintsAreDemanded(Section section) {
        for (Section.Constraint constraint : section.constraints()) {
            SampleFile file = SampleFile.of(section);
            for (Key key : constraint.keys()) {
                if (constraint.count() == Section.Count.AT_MOST_ONE) {
                    file.with(key, key.exampleValue());
                } else {
                    file.without(key);
                }
            }
            assertThat(file.parsed()).as(file.toString()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void wordsAreASentence(Declared declared) {
        Key key = declared.key();

        assertThat(key.title()).matches("[A-Z][^.]*");
        assertThat(key.description()).matches("[A-Z`].*\\.").hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION);
    }

    @Test
    void everyMapOfTheLanguageIsListedOnce() {
        Set<Section> reachable = new HashSet<>(List.of(CatalogKeys.SECTION, TranslationKeys.SECTION));
        keys().forEach(declared -> collect(declared.key().kind(), reachable));

        assertThat(sections()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(reachable);
    }

    @Test
    void textsAreThoseOfTheRuntime() {
        List<String> kinds = Arrays.stream(TextKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(TranslationKeys.TEXTS).extracting(Key::name).isEqualTo(kinds);
        assertThat(ErrorTexts.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .isEqualTo(kinds);
    }

    // ---- values of a kind

    private static List<String> valid(ValueKind kind) {
        if (kind instanceof ValueKind.Word word) {
            return WORDS.stream().filter(each -> isSample(word.form(), each)).toList();
        }
        if (kind instanceof ValueKind.Flag) {
            return List.of("true", "false");
        }
        if (kind instanceof ValueKind.Text text) {
            return text.isLocalized() ? List.of("\"a\"", "a", "{en: \"a\", de: b}") : List.of("\"a\"", "a");
        }
        if (kind instanceof ValueKind.OneOf choice) {
            return choice.words();
        }
        if (kind instanceof ValueKind.Literal literal) {
            return List.of(literal.word());
        }
        if (kind instanceof ValueKind.ListOf list) {
            return valid(list.item()).stream().map(item -> "[" + item + "]").toList();
        }
        if (kind instanceof ValueKind.Entries entries) {
            return valid(entries.value()).stream()
                    .map(value -> "{" + keyOf(entries.keys()) + ": " + value + "}")
                    .toList();
        }
        if (kind instanceof ValueKind.Nested nested) {
            return List.of(least(nested.section()));
        }
        List<String> all = new ArrayList<>();
        for (ValueKind alternative : ((ValueKind.AnyOf) kind).alternatives()) {
            all.addAll(valid(alternative));
        }
        return all;
    }

    private static String least(Section section) {
        List<String> entries = new ArrayList<>();
        for (Key key : section.keys()) {
            boolean isNeeded = section.constraints().stream()
                    .anyMatch(some -> some.count() == Section.Count.AT_LEAST_ONE
                            && some.keys().get(0).equals(key));
            if (key.isRequired() || isNeeded) {
                entries.add(key.exampleLine());
            }
        }
        return "{" + String.join(", ", entries) + "}";
    }

    private static String keyOf(WordForm form) {
        return switch (form) {
            case CONSTANT, ERROR -> "A";
            case PARAMETER, PARAMETER_NAME -> "class";
            case JSON_POINTER -> "/a";
            case RULE -> "translation-equals-source";
            default -> throw new AssertionError("a key for " + form);
        };
    }

    private static boolean isSample(WordForm form, String word) {
        List<String> samples = switch (form) {
            case CONSTANT, GROUP, ERROR -> List.of("A", "A_B", "A1");
            case TYPE_NAME -> List.of("A", "Ab", "Orders", "A1");
            case PARAMETER_NAME, PARAMETER -> List.of("a", "aB");
            case ENUM_VALUE -> List.of("A", "a-b", "aB");
            case CODE -> List.of("0", "01", "-1", "A", "a b", "a/b");
            case CODE_RANGE -> List.of("1", "1000-1999", "-1");
            case ERROR_STATUS -> List.of("400", "0409", "599");
            case ANY_STATUS -> List.of("100", "400", "599");
            case DURATION -> List.of("1ms", "01s", "2m");
            case ZONE -> List.of("UTC", "Europe/Berlin");
            case HTTP_URI -> List.of("http://a", "https://a.example/b");
            case JSON_POINTER -> List.of("\"\"", "/", "/a", "/a~1b");
            case LOCALE -> List.of("en", "EN", "de-AT", "zh-Hant");
            case DECLARED_LOCALE -> List.of("de");
            case SOURCE_HASH -> List.of("3f9a2c", "3F9A2C");
            case FORMAT_VERSION -> List.of("1");
            case CATALOG_NAME -> List.of("Orders");
            case RULE -> List.of();
            case ANY -> List.of("1", "a", "true", "1ms");
        };
        return samples.contains(word);
    }

    private static List<String> invalid(ValueKind kind) {
        if (kind instanceof ValueKind.Word word) {
            return word.form().pattern().isPresent() ? List.of("é", "{a: b}") : List.of("{a: b}", "null");
        }
        if (kind instanceof ValueKind.Flag || kind instanceof ValueKind.OneOf) {
            return List.of("maybe", "TRUE", "[true]", "\"\"");
        }
        if (kind instanceof ValueKind.Text text) {
            return text.isLocalized() ? List.of("[a]", "{xx: a}", "\"\"") : List.of("[a]", "{en: a}", "\"\"");
        }
        if (kind instanceof ValueKind.ListOf list) {
            List<String> values = new ArrayList<>(List.of("{a: b}", "x"));
            invalid(list.item()).forEach(item -> values.add("[" + item + "]"));
            return values;
        }
        if (kind instanceof ValueKind.Nested) {
            return List.of("x", "[x]", "{unheard: x}");
        }
        if (kind instanceof ValueKind.Entries entries) {
            List<String> values = new ArrayList<>(List.of("x", "[x]", "{" + "é" + ": x}"));
            invalid(entries.value()).forEach(value -> values.add("{" + keyOf(entries.keys()) + ": " + value + "}"));
            return values;
        }
        if (kind instanceof ValueKind.AnyOf any) {
            Set<String> values = new HashSet<>(invalid(any.alternatives().get(0)));
            any.alternatives().forEach(other -> values.retainAll(invalid(other)));
            return List.copyOf(values);
        }
        return List.of("maybe", "é", "{a: b}");
    }

    /** The forms of the words that are the whole value or an item; empty where any of them may be another kind of value. */
    private static List<WordForm> forms(ValueKind kind) {
        if (kind instanceof ValueKind.Word word) {
            return List.of(word.form());
        }
        return kind instanceof ValueKind.ListOf list && list.item() instanceof ValueKind.Word word
                ? List.of(word.form())
                : Collections.emptyList();
    }

    private static void collect(ValueKind kind, Set<Section> found) {
        if (kind instanceof ValueKind.Nested nested) {
            found.add(nested.section());
        } else if (kind instanceof ValueKind.ListOf list) {
            collect(list.item(), found);
        } else if (kind instanceof ValueKind.Entries entries) {
            collect(entries.value(), found);
        } else if (kind instanceof ValueKind.AnyOf any) {
            any.alternatives().forEach(alternative -> collect(alternative, found));
        }
    }
}
