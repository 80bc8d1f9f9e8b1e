package dev.errata.runtime.locale;

import java.util.Locale;

/**
 * Which regions of a locale from outside are kept. The JDK remembers each locale that it formats for and never forgets one,
 * so a locale that a request chooses must come from a list of bounded length. The tables are those of CLDR, because asking the
 * JDK for its locales takes a fresh JVM hundreds of milliseconds.
 */
public final class KnownRegions {
    private KnownRegions() {}

    /**
     * The nearest locale for which CLDR has data. The JDK formats numbers and dates for it as for the given one.
     *
     * @param locale any locale
     * @return the locale itself, without variant and extensions, where CLDR has data for its language, script and region; else
     *     the first of its parents that has some, such as {@code en} for {@code en-ZZ}
     */
    public static Locale withData(Locale locale) {
        String at = LocaleTags.inherited(LocaleTags.of(locale));
        String found = found(at);
        while (found.isEmpty() && !at.isEmpty()) {
            at = LocaleTags.parent(at);
            found = found(at);
        }
        return Locale.forLanguageTag(found);
    }

    /** The tag as CLDR writes it, which names the script in those languages that have several; empty without data. */
    private static String found(String canonical) {
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

    /** Whether there is a region of this code, in ISO 3166 or in a locale of CLDR. */
    static boolean isRegion(String code) {
        return CldrLocales.indexOf(code, CldrTables.regions()) >= 0;
    }
}
