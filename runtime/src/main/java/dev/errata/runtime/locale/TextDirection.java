package dev.errata.runtime.locale;

import java.util.Locale;

/** Determines the direction in which the script of a locale is written. */
public final class TextDirection {
    private TextDirection() {}

    /**
     * Returns whether texts of a locale are written from right to left.
     *
     * @param locale any locale
     * @return true if the locale's script is written from right to left; false for unknown languages
     */
    public static boolean isRightToLeft(Locale locale) {
        return CldrLocales.isRightToLeft(Subtags.of(locale));
    }
}
