package dev.errata.runtime.text;

import java.util.Locale;
import java.util.Set;

/** In which direction a locale's script is written. */
public final class TextDirection {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    private TextDirection() {}

    /**
     * Whether texts of a locale run from right to left.
     *
     * @param locale any locale
     * @return false for locales that nobody knows
     */
    public static boolean isRightToLeft(Locale locale) {
        String language = CldrLocales.language(locale.getLanguage());
        String script = locale.getScript();
        return RIGHT_TO_LEFT.contains(script.isEmpty() ? CldrLocales.script(language, locale.getCountry()) : script);
    }
}
