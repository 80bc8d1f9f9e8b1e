package dev.errata.runtime.message;

import dev.errata.runtime.locale.KnownRegions;
import dev.errata.runtime.locale.LocaleTags;
import java.util.List;
import java.util.Locale;

/** Selects the locale for numbers, dates and times in a text. */
final class FormatLocale {
    private static final int SCRIPT_LENGTH = 4;
    private static final String DIGITS_KEY = "nu";

    /** Digits with the separators and signs of the region. */
    private static final String USUAL_DIGITS = "latn";

    /**
     * The numbering systems for which the JDK has symbols. The JDK caches each locale for which it formats, so
     * untrusted locales must not have others.
     */
    private static final List<String> DIGITS =
            List.of(("latn arab arabext bali beng cham deva fullwide gujr guru java kali"
                            + " khmr knda lana lanatham laoo lepc limb mong mtei mymr mymrshan mymrtlng nkoo olck orya saur sinh"
                            + " sund talu tamldec telu thai tibt vaii")
                    .split(" ", -1));

    private FormatLocale() {}

    /**
     * Returns the user's locale if it has the text's language and script, and otherwise the text's. Of the user's
     * locale, the language, the script, a region with data and the digits are kept. Variants, calendars and time zones
     * are dropped, so that the JDK's caches have only a few entries for each language of a catalog.
     */
    static Locale of(String textTag, Locale userLocale) {
        Locale text = Locale.forLanguageTag(textTag);
        String canonical = LocaleTags.canonical(textTag);
        String userTag = LocaleTags.canonical(userLocale);
        if (!languageAndScript(canonical).equals(languageAndScript(userTag))) {
            return text;
        }
        Locale formatLocale = userTag.equals(canonical) ? text : KnownRegions.withData(userLocale);
        String digits = userLocale.getUnicodeLocaleType(DIGITS_KEY);
        return digits != null && DIGITS.contains(digits) ? withDigits(formatLocale, digits) : formatLocale;
    }

    private static Locale withDigits(Locale locale, String digits) {
        return new Locale.Builder()
                .setLocale(locale.stripExtensions())
                .setUnicodeLocaleKeyword(DIGITS_KEY, digits)
                .build();
    }

    /**
     * Returns the locale for numbers. Digits other than the usual ones have the same symbols and patterns in all
     * regions of a language and script. Therefore the region is dropped, which would multiply the entries of the JDK's
     * caches.
     */
    static Locale ofNumbers(Locale locale) {
        String digits = locale.getUnicodeLocaleType(DIGITS_KEY);
        if (digits == null || digits.equals(USUAL_DIGITS)) {
            return locale;
        }
        Locale plain = Locale.forLanguageTag(languageAndScript(LocaleTags.canonical(locale)));
        return withDigits(plain, digits);
    }

    /** Returns the beginning of a canonical tag. */
    private static String languageAndScript(String tag) {
        int end = tag.indexOf('-');
        if (end < 0) {
            return tag;
        }
        int next = tag.indexOf('-', end + 1);
        int scriptEnd = next < 0 ? tag.length() : next;
        return scriptEnd - end - 1 == SCRIPT_LENGTH && tag.charAt(end + 1) > '9'
                ? tag.substring(0, scriptEnd)
                : tag.substring(0, end);
    }
}
