package dev.errata.catalog.language;

import java.util.List;

/** The whole language. */
public final class Language {
    private Language() {}

    /** The maps that a catalog can have, the catalog itself first. */
    public static List<Section> catalog() {
        return List.of(
                CatalogKeys.SECTION,
                CatalogKeys.DEFAULTS_SECTION,
                WireKeys.SECTION,
                GroupKeys.SECTION,
                JavaKeys.OF_GROUP,
                ErrorKeys.SECTION,
                ParameterKeys.SECTION,
                RetryKeys.SECTION,
                DeprecatedKeys.SECTION,
                MatchKeys.SECTION,
                JavaKeys.OF_ERROR,
                ReservedKeys.SECTION);
    }

    /** The maps that a translation file can have, the file itself first. */
    public static List<Section> translationFile() {
        return List.of(TranslationKeys.SECTION, TranslationKeys.ENTRY_SECTION);
    }
}
