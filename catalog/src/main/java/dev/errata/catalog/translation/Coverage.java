package dev.errata.catalog.translation;

import java.util.List;

/**
 * How completely a catalog is translated.
 *
 * @param file the label of the catalog file
 * @param source the tag of the source locale
 * @param errors the number of errors in the catalog
 * @param texts the number of texts in the source locale: titles, messages, descriptions and remedies
 * @param locales the other locales, in the order of the catalog
 */
public record Coverage(String file, String source, int errors, int texts, List<LocaleCoverage> locales) {
    public Coverage {
        locales = List.copyOf(locales);
    }
}
