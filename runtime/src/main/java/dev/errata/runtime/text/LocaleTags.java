package dev.errata.runtime.text;

import java.util.ArrayList;
import java.util.List;
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
        return canonical(locale.getLanguage(), locale.getScript(), locale.getCountry(), locale.getVariant());
    }

    /** The canonical form of a well-formed tag. {@link Locale#forLanguageTag} takes a fresh JVM 2 ms. */
    static String canonical(String tag) {
        List<String> subtags = new ArrayList<>(List.of(tag.split("-", -1)));
        String language = subtags.remove(0);
        String script = !subtags.isEmpty() && isScript(subtags.get(0)) ? subtags.remove(0) : "";
        String region = !subtags.isEmpty() && subtags.get(0).length() < SCRIPT_LENGTH ? subtags.remove(0) : "";
        return canonical(language, script, region, String.join("-", subtags));
    }

    private static String canonical(String code, String given, String region, String variant) {
        String language = CldrLocales.language(code);
        String script = given.isEmpty() ? CldrLocales.script(language, region) : given;
        boolean usual = script.equals(CldrLocales.script(language, ""));
        return join(language, usual ? "" : script, region, variant);
    }

    /** What a locale inherits from. Text in another script is no help to a reader: without its script, a tag is the root. */
    static String parent(String canonical) {
        String explicit = CldrLocales.parent(canonical);
        if (!explicit.isEmpty()) {
            return explicit;
        }
        int last = canonical.lastIndexOf('-');
        boolean script = last == canonical.indexOf('-') && isScript(canonical.substring(last + 1));
        return last < 0 || script ? "" : canonical.substring(0, last);
    }

    /** A variant of four characters begins with a digit. */
    static boolean isScript(String subtag) {
        return subtag.length() == SCRIPT_LENGTH && subtag.charAt(0) > '9';
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
