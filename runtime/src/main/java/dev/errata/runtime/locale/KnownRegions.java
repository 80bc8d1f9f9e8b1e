package dev.errata.runtime.locale;

import java.util.Locale;

/**
 * Determines which regions of an untrusted locale are kept. The JDK caches each locale for which it formats and never
 * removes it, so a locale from a request must belong to a list of bounded length. The tables are those of CLDR, because
 * the first request for the JDK's own list takes hundreds of milliseconds.
 */
public final class KnownRegions {
    private KnownRegions() {}

    /**
     * Returns the nearest locale for which CLDR has data. The JDK formats numbers and dates for it as for the given
     * locale.
     *
     * @param locale any locale
     * @return the locale without variant and extensions if CLDR has data for it; otherwise the first of its parents
     *     with data, such as {@code en} for {@code en-ZZ}
     */
    public static Locale withData(Locale locale) {
        String at = LocaleTags.inherited(LocaleTags.of(locale));
        String tagWithData = tagWithData(at);
        while (tagWithData.isEmpty() && !at.isEmpty()) {
            at = LocaleTags.parent(at);
            tagWithData = tagWithData(at);
        }
        return Locale.forLanguageTag(tagWithData);
    }

    /** Returns the tag as CLDR writes it, with the script if the language has several; empty if there is no data. */
    private static String tagWithData(String canonical) {
        Subtags subtags = Subtags.of(canonical);
        if (subtags.variant().isEmpty() && subtags.region().isEmpty()) {
            return LocaleTags.readable(canonical);
        }
        String script = subtags.script().isEmpty() ? CldrLocales.script(subtags.language(), "") : subtags.script();
        String scripted = subtags.script(script).tag();
        String plain = LocaleTags.readable(canonical);
        return hasData(scripted) ? scripted : hasData(plain) ? plain : "";
    }

    private static boolean hasData(String tag) {
        return CldrLocales.indexOf(tag, CldrTables.regional()) >= 0;
    }

    /** Returns whether the region is in ISO 3166 or in a locale of CLDR. */
    static boolean isRegion(String code) {
        return CldrLocales.indexOf(code, CldrTables.regions()) >= 0;
    }
}
