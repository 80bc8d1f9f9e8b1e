package dev.errata.runtime.message;

import dev.errata.runtime.locale.LocaleTags;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** Whose numbers, dates and times a text shows. */
final class FormatLocale {
    private static final int SCRIPT_LENGTH = 4;

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
     * script, region and digits: no calendar, no zone, nothing that could grow the JDK's caches.
     */
    static Locale of(String textTag, Locale reader) {
        Locale text = Locale.forLanguageTag(textTag);
        String canonical = LocaleTags.canonical(textTag);
        if (!languageAndScript(canonical).equals(languageAndScript(LocaleTags.canonical(reader)))) {
            return text;
        }
        try {
            return bounded(reader, text);
        } catch (IllformedLocaleException madeByHand) {
            return text;
        }
    }

    private static Locale bounded(Locale reader, Locale text) {
        Locale.Builder bounded = new Locale.Builder()
                .setLanguage(reader.getLanguage())
                .setScript(reader.getScript())
                .setRegion(reader.getCountry());
        if (reader.getVariant().equals(text.getVariant())) {
            bounded.setVariant(text.getVariant());
        }
        String digits = reader.getUnicodeLocaleType("nu");
        if (digits != null && DIGITS.contains(digits)) {
            bounded.setUnicodeLocaleKeyword("nu", digits);
        }
        return bounded.build();
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
