package dev.errata.catalog.language;

import java.util.Optional;

/**
 * A key of the catalog language. All words about it are in Markdown.
 *
 * @param name as the catalog spells it
 * @param kind what its value can be
 * @param isRequired whether its map must have it
 * @param byDefault what a missing key means: a value in backticks, or words; empty where it means nothing more than that
 * @param example a value, in YAML's flow style and on one line; of a list it is one item
 * @param title a few words that name it
 * @param description one sentence
 */
public record Key(
        String name,
        ValueKind kind,
        boolean isRequired,
        Optional<String> byDefault,
        String example,
        String title,
        String description) {
    /** The value of the example, with the brackets of a list. */
    public String exampleValue() {
        return kind instanceof ValueKind.ListOf ? "[" + example + "]" : example;
    }

    /** The key with its value, as one would write it. */
    public String exampleLine() {
        return name + ": " + exampleValue();
    }

    @Override
    public String toString() {
        return name;
    }
}
