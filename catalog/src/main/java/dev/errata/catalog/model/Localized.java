package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text in some of a catalog's locales.
 *
 * @param byLocale the texts that exist, in the order of the catalog's locales
 */
public record Localized<T>(Map<LocaleTag, Translation<T>> byLocale) {
    public Localized {
        byLocale = byLocale.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(byLocale));
    }

    /**
     * A text in one locale.
     *
     * @param text the text, or what it was taken apart into
     * @param plain the text as written, with the YAML around it undone
     * @param span its place
     * @param from what its side file says of the source texts that its translator saw: their short hash
     */
    public record Translation<T>(T text, String plain, Span span, Optional<Located<String>> from) {}

    public static <T> Localized<T> none() {
        return new Localized<>(Map.of());
    }

    public Optional<T> in(LocaleTag locale) {
        return Optional.ofNullable(byLocale.get(locale)).map(Translation::text);
    }

    public boolean isEmpty() {
        return byLocale.isEmpty();
    }
}
