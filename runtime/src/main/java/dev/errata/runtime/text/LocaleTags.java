package dev.errata.runtime.text;

import java.util.Locale;

/**
 * Language tags in a form in which equal locales have equal tags and a parent is found by shortening: no extensions, no
 * withdrawn language codes, and a script exactly where it is not the one that the language is usually written in. So {@code
 * zh-TW} is {@code zh-Hant-TW}, and {@code zh-Hans-CN} is {@code zh-CN}. The root's tag is empty.
 */
final class LocaleTags {
    private static final int SCRIPT_LENGTH = 4;

    private LocaleTags() {}

    /** The locale's subtags as they are, without extensions. */
    static String of(Locale locale) {
        return join(locale.getLanguage(), locale.getScript(), locale.getCountry(), locale.getVariant());
    }

    static String canonical(Locale locale) {
        String language = CldrLocales.language(locale.getLanguage());
        String region = locale.getCountry();
        String script = locale.getScript().isEmpty() ? CldrLocales.script(language, region) : locale.getScript();
        boolean usual = script.equals(CldrLocales.script(language, ""));
        return join(language, usual ? "" : script, region, locale.getVariant());
    }

    /** What a locale inherits from. Text in another script is no help to a reader: without its script, a tag is the root. */
    static String parent(String canonical) {
        String explicit = CldrLocales.parent(canonical);
        if (!explicit.isEmpty()) {
            return explicit;
        }
        int last = canonical.lastIndexOf('-');
        boolean script = last == canonical.indexOf('-')
                && canonical.length() - last - 1 == SCRIPT_LENGTH
                && isLetter(canonical.charAt(last + 1));
        return last < 0 || script ? "" : canonical.substring(0, last);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static String join(String language, String script, String region, String variant) {
        StringBuilder tag = new StringBuilder(language);
        append(script, tag);
        append(region, tag);
        append(variant.replace('_', '-'), tag);
        return tag.toString();
    }

    private static void append(String subtag, StringBuilder tag) {
        if (!subtag.isEmpty()) {
            tag.append('-').append(subtag);
        }
    }
}
