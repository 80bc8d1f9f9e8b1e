package dev.errata.catalog.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * A locale as a canonical BCP 47 tag, such as {@code en}, {@code pt-BR} or {@code zh-Hant}.
 *
 * <p>Tags that differ in case or use a withdrawn language code ({@code iw} for {@code he}) give the same value.
 */
public record LocaleTag(String tag) implements Comparable<LocaleTag> {
    /** Reads a tag; empty where the text is not a well-formed tag with a language. */
    public static Optional<LocaleTag> parse(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            return locale.getLanguage().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new LocaleTag(locale.toLanguageTag()));
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    public Locale toLocale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(LocaleTag other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
