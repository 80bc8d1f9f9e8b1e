package dev.errata.catalog.parse.value;

import dev.errata.catalog.model.LocaleTag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Tells codes of languages from what people take for one: a country's code, or the language's name. */
final class Languages {
    /** Codes of countries that are no codes of languages, or of hardly anybody's. */
    private static final Map<String, String> BY_COUNTRY = Map.ofEntries(
            Map.entry("cz", "cs"),
            Map.entry("jp", "ja"),
            Map.entry("cn", "zh"),
            Map.entry("kr", "ko"),
            Map.entry("dk", "da"),
            Map.entry("ua", "uk"),
            Map.entry("gr", "el"),
            Map.entry("vn", "vi"),
            Map.entry("us", "en-US"),
            Map.entry("gb", "en-GB"),
            Map.entry("at", "de-AT"),
            Map.entry("mx", "es-MX"),
            Map.entry("rs", "sr"),
            Map.entry("il", "he"),
            Map.entry("ph", "fil"),
            Map.entry("tw", "zh-Hant"));

    private static final int SHORT = 2;

    private Languages() {}

    /** Whether a tag begins with a language that there is; one of three letters may be too rare to be known here. */
    static boolean isLanguage(LocaleTag tag) {
        String language = language(tag.tag());
        return switch (language.length()) {
            case SHORT -> isShort(language) || language.equals("sh");
            case SHORT + 1 -> shorter(language).isEmpty();
            default -> false;
        };
    }

    /** The tag that a text may be meant for. */
    static Optional<String> meant(String text) {
        String language = language(text);
        String rest = text.substring(language.length());
        String lower = language.toLowerCase(Locale.ROOT);
        Optional<String> country = Optional.ofNullable(BY_COUNTRY.get(lower)).filter(tag -> rest.isEmpty());
        return country.or(() -> shorter(lower).map(code -> code + rest))
                .or(() -> named(lower).map(code -> code + rest));
    }

    private static String language(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    private static boolean isShort(String language) {
        return Arrays.asList(Locale.getISOLanguages()).contains(language);
    }

    /** The two letters for a language, where BCP 47 has these and not the three given. */
    private static Optional<String> shorter(String three) {
        for (String code : Locale.getISOLanguages()) {
            if (three.length() == SHORT + 1 && three.equals(threeLetters(code))) {
                return Optional.of(Locale.forLanguageTag(code).toLanguageTag());
            }
        }
        return Optional.empty();
    }

    private static String threeLetters(String code) {
        try {
            return Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException none) {
            return "";
        }
    }

    /** The language that has a name, in English or in itself. */
    private static Optional<String> named(String name) {
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            if (name.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
                    || name.equalsIgnoreCase(locale.getDisplayLanguage(locale))) {
                return Optional.of(locale.toLanguageTag());
            }
        }
        return Optional.empty();
    }
}
