package dev.errata.runtime.locale;

import java.util.Locale;

/**
 * Language tags in a form in which equal locales have equal tags and a parent is found by shortening: no extensions, no
 * withdrawn language codes, and a script exactly where it is not the one that the language is usually written in. So {@code
 * zh-TW} is {@code zh-Hant-TW}, and {@code zh-Hans-CN} is {@code zh-CN}. The root's tag is empty.
 */
public final class LocaleTags {
    private static final int LONGEST = 100;

    private LocaleTags() {}

    /** The locale's subtags as they are, without extensions. */
    static String of(Locale locale) {
        return Subtags.of(locale).tag();
    }

    /**
     * The canonical form of a locale.
     *
     * @param locale any locale
     * @return its tag; empty for the root
     */
    public static String canonical(Locale locale) {
        return canonical(Subtags.of(locale));
    }

    /**
     * The canonical form of a tag.
     *
     * @param tag any BCP 47 tag
     * @return an equal tag for equal locales; empty for the root
     */
    public static String canonical(String tag) {
        return canonical(Subtags.of(tag));
    }

    /**
     * Whether a locale takes so little memory that it may be remembered. A locale may hold a variant or an extension of any
     * length.
     *
     * @param locale any locale
     * @return false where its tag is longer than those in use
     */
    public static boolean isShort(Locale locale) {
        return locale.hasExtensions()
                ? locale.toLanguageTag().length() <= LONGEST
                : locale.getVariant().length() <= LONGEST;
    }

    /** Norwegian is one language under either of its codes. */
    static String canonical(Subtags any) {
        Subtags current = any.current();
        return shortened(current.language().equals("nb") ? current.language("no") : current);
    }

    /** The canonical form but for {@code nb}, which has the parent {@code no}. */
    static String inherited(String tag) {
        return shortened(Subtags.of(tag).current());
    }

    private static String shortened(Subtags current) {
        String script = current.likelyScript();
        boolean isUsual = script.equals(CldrLocales.script(current.language(), ""));
        return current.script(isUsual ? "" : script).tag();
    }

    /** What a canonical tag is called elsewhere: {@code zh-Hans-TW} for {@code zh-TW}. */
    static String readable(String canonical) {
        Subtags subtags = Subtags.of(canonical);
        String usual = CldrLocales.script(subtags.language(), "");
        boolean isMistakable = subtags.script().isEmpty() && !usual.equals(subtags.likelyScript());
        return isMistakable ? subtags.script(usual).tag() : canonical;
    }

    /** What a locale inherits from. Text in another script is no help to a reader: without its script, a tag is the root. */
    static String parent(String canonical) {
        String explicit = CldrLocales.parent(canonical);
        if (!explicit.isEmpty()) {
            return explicit;
        }
        int last = canonical.lastIndexOf('-');
        boolean isScript = last == canonical.indexOf('-') && Subtags.isScript(canonical.substring(last + 1));
        return last < 0 || isScript ? "" : canonical.substring(0, last);
    }
}
