package dev.errata.runtime.message;

import dev.errata.runtime.locale.KnownRegions;
import dev.errata.runtime.locale.LocaleTags;
import java.util.List;
import java.util.Locale;

/** Whose numbers, dates and times a text shows. */
final class FormatLocale {
    private static final int SCRIPT_LENGTH = 4;
    private static final String DIGITS_KEY = "nu";

    /** Their separators and signs are those of the region. */
    private static final String USUAL_DIGITS = "latn";

    /**
     * Systems of digits for which the JDK has symbols. It remembers whatever locale it is asked for, for good, so that one from
     * outside must not name others.
     */
    private static final List<String> DIGITS =
            List.of(("latn arab arabext bali beng cham deva fullwide gujr guru java kali"
                            + " khmr knda lana lanatham laoo lepc limb mong mtei mymr mymrshan mymrtlng nkoo olck orya saur sinh"
                            + " sund talu tamldec telu thai tibt vaii")
                    .split(" ", -1));

    private FormatLocale() {}

    /**
     * The reader's locale where it has the text's language and script, else the text's. Of the reader's there remain language,
     * script, a region for which there is data, and digits: no variant, no calendar, no zone, nothing that could grow the JDK's
     * caches beyond a few entries for each language of a catalog.
     */
    static Locale of(String textTag, Locale reader) {
        Locale text = Locale.forLanguageTag(textTag);
        String canonical = LocaleTags.canonical(textTag);
        String readers = LocaleTags.canonical(reader);
        if (!languageAndScript(canonical).equals(languageAndScript(readers))) {
            return text;
        }
        Locale near = readers.equals(canonical) ? text : KnownRegions.withData(reader);
        String digits = reader.getUnicodeLocaleType(DIGITS_KEY);
        return digits != null && DIGITS.contains(digits) ? withDigits(near, digits) : near;
    }

    private static Locale withDigits(Locale locale, String digits) {
        return new Locale.Builder()
                .setLocale(locale.stripExtensions())
                .setUnicodeLocaleKeyword(DIGITS_KEY, digits)
                .build();
    }

    /**
     * The locale by which numbers are formatted. Digits other than the usual have the same symbols and patterns in each region of a
     * language and script, so that the region, which would multiply what the JDK remembers, is left out.
     */
    static Locale ofNumbers(Locale locale) {
        String digits = locale.getUnicodeLocaleType(DIGITS_KEY);
        if (digits == null || digits.equals(USUAL_DIGITS)) {
            return locale;
        }
        Locale plain = Locale.forLanguageTag(languageAndScript(LocaleTags.canonical(locale)));
        return withDigits(plain, digits);
    }

    /** The start of a canonical tag. */
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
