package dev.errata.catalog.translation;

import java.util.List;

/**
 * How far a catalog is translated.
 *
 * @param file the main file's label
 * @param source the tag of the source locale
 * @param errors how many errors the catalog has
 * @param texts how many texts these have in the source locale: titles, messages, descriptions and remedies
 * @param locales the other locales, in the catalog's order
 */
public record Coverage(String file, String source, int errors, int texts, List<LocaleCoverage> locales) {
    public Coverage {
        locales = List.copyOf(locales);
    }
}
