package dev.errata.catalog;

import dev.errata.catalog.yaml.SourceBytes;
import java.util.Optional;

/** Finds the files of a catalog's locales: {@code orders.de.yaml} beside {@code orders.yaml}. */
@FunctionalInterface
public interface TranslationFiles {
    /** For catalogs that stand alone. */
    TranslationFiles NONE = localeTag -> Optional.empty();

    /**
     * The file of a locale, if there is one.
     *
     * @param localeTag a sound BCP 47 tag, such as {@code de} or {@code pt-BR}
     */
    Optional<SourceBytes> find(String localeTag);
}
