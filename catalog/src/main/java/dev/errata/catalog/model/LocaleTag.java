package dev.errata.catalog.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    // Texts are looked up by locale many times in each compilation; what a record has by itself comes through
    // invokedynamic.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocaleTag that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
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
