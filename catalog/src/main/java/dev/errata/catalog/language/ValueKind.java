package dev.errata.catalog.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the value of a key can be. */
public sealed interface ValueKind {
    /** A text for people in the source locale alone. */
    ValueKind TEXT = new Text(false);

    /** A text for people: one in the source locale, or a map from locales to texts. */
    ValueKind LOCALIZED_TEXT = new Text(true);

    /** {@code true} or {@code false}. */
    ValueKind FLAG = new Flag();

    /** A single word for programs. */
    record Word(WordForm form) implements ValueKind {}

    /** A boolean. */
    record Flag() implements ValueKind {}

    /**
     * A text for people.
     *
     * @param isLocalized whether it may also be a map from locales to texts
     */
    record Text(boolean isLocalized) implements ValueKind {}

    /**
     * One word that is there beside those of another kind.
     *
     * @param description what it means, in Markdown, as the end of a sentence that starts with the word
     */
    record Literal(String word, String description) implements ValueKind {}

    /** One word of a fixed set. */
    record OneOf(List<Option> options) implements ValueKind {
        public OneOf {
            options = List.copyOf(options);
        }

        /** The option with a word. */
        public Optional<Option> find(String word) {
            for (Option option : options) {
                if (option.word().equals(word)) {
                    return Optional.of(option);
                }
            }
            return Optional.empty();
        }

        /** The words, in the order of the table. */
        public List<String> words() {
            List<String> words = new ArrayList<>(options.size());
            for (Option option : options) {
                words.add(option.word());
            }
            return words;
        }
    }

    /** A list whose items are all of one kind. */
    record ListOf(ValueKind item) implements ValueKind {}

    /** A map whose keys the language defines. */
    record Nested(Section section) implements ValueKind {}

    /**
     * A map whose keys the author chooses.
     *
     * @param keys the form of the keys
     * @param value the kind of all values
     */
    record Entries(WordForm keys, ValueKind value) implements ValueKind {}

    /** One of several kinds, such as a short form and the map that it is short for. */
    record AnyOf(List<ValueKind> alternatives) implements ValueKind {
        public AnyOf {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * A word of a fixed set.
     *
     * @param word as the catalog spells it
     * @param constant what the parser makes of it
     * @param description what it means, in Markdown, as the end of a sentence that starts with the word
     */
    record Option(String word, Enum<?> constant, String description) {}

    static ValueKind word(WordForm form) {
        return new Word(form);
    }

    static ValueKind listOf(ValueKind item) {
        return new ListOf(item);
    }

    static ValueKind anyOf(ValueKind... alternatives) {
        return new AnyOf(List.of(alternatives));
    }

    /**
     * A choice between the constants of an enum, of which {@code PER_ERROR} is spelled {@code per-error}.
     *
     * @param descriptions one for each constant
     * @throws IllegalArgumentException if there are more or fewer descriptions than constants
     */
    static OneOf oneOf(Enum<?>[] constants, String... descriptions) {
        if (constants.length != descriptions.length) {
            throw new IllegalArgumentException("one description for each of " + constants.length + " constants");
        }
        List<Option> options = new ArrayList<>(constants.length);
        for (int i = 0; i < constants.length; i++) {
            options.add(new Option(word(constants[i]), constants[i], descriptions[i]));
        }
        return new OneOf(options);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
