package dev.errata.catalog;

import dev.errata.catalog.yaml.SourceBytes;
import java.util.Optional;

/** Finds the translation files of a catalog, such as {@code orders.de.yaml} for {@code orders.yaml}. */
@FunctionalInterface
public interface TranslationFiles {
    /** Finds no files. Use it for a catalog without translation files. */
    TranslationFiles NONE = localeTag -> Optional.empty();

    /**
     * Returns the translation file of a locale, if it exists.
     *
     * @param localeTag a valid BCP 47 tag, such as {@code de} or {@code pt-BR}
     */
    Optional<SourceBytes> find(String localeTag);
}
