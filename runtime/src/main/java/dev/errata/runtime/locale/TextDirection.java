package dev.errata.runtime.locale;

import java.util.Locale;

/** In which direction a locale's script is written. */
public final class TextDirection {
    private TextDirection() {}

    /**
     * Whether texts of a locale run from right to left.
     *
     * @param locale any locale
     * @return false for locales that nobody knows
     */
    public static boolean isRightToLeft(Locale locale) {
        return CldrLocales.isRightToLeft(Subtags.of(locale));
    }
}
