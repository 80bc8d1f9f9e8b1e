package dev.errata.runtime.locale;

import java.util.Locale;

/**
 * Provides canonical language tags: equal locales have equal tags, and the parent is a shorter tag. A canonical tag has
 * no extensions, no withdrawn language codes, and a script only if it is not the usual one of the language. For
 * example, {@code zh-TW} becomes {@code zh-Hant-TW}, and {@code zh-Hans-CN} becomes {@code zh-CN}. The tag of the root
 * locale is empty.
 */
public final class LocaleTags {
    private static final int MAX_LENGTH = 100;

    private LocaleTags() {}

    /** Returns the locale's subtags without extensions. */
    static String of(Locale locale) {
        return Subtags.of(locale).tag();
    }

    /**
     * Returns the canonical tag of a locale.
     *
     * @param locale any locale
     * @return the canonical tag; empty for the root locale
     */
    public static String canonical(Locale locale) {
        return canonical(Subtags.of(locale));
    }

    /**
     * Returns the canonical form of a tag.
     *
     * @param tag any BCP 47 tag
     * @return the canonical tag; empty for the root locale
     */
    public static String canonical(String tag) {
        return canonical(Subtags.of(tag));
    }

    /**
     * Returns whether a locale is small enough to be cached. A variant or an extension may have any length.
     *
     * @param locale any locale
     * @return true if its variant, or its tag if it has extensions, has at most 100 characters
     */
    public static boolean isShort(Locale locale) {
        return locale.hasExtensions()
                ? locale.toLanguageTag().length() <= MAX_LENGTH
                : locale.getVariant().length() <= MAX_LENGTH;
    }

    /** Treats Norwegian as one language with two codes. */
    static String canonical(Subtags any) {
        Subtags current = any.current();
        return withoutUsualScript(current.language().equals("nb") ? current.language("no") : current);
    }

    /** Returns the canonical form, except that {@code nb} is kept, which has the parent {@code no}. */
    static String inherited(String tag) {
        return withoutUsualScript(Subtags.of(tag).current());
    }

    private static String withoutUsualScript(Subtags current) {
        String script = current.likelyScript();
        boolean isUsual = script.equals(CldrLocales.script(current.language(), ""));
        return current.script(isUsual ? "" : script).tag();
    }

    /** Returns the usual form of a canonical tag, such as {@code zh-Hans-TW} for {@code zh-TW}. */
    static String readable(String canonical) {
        Subtags subtags = Subtags.of(canonical);
        String usual = CldrLocales.script(subtags.language(), "");
        boolean isAmbiguous = subtags.script().isEmpty() && !usual.equals(subtags.likelyScript());
        return isAmbiguous ? subtags.script(usual).tag() : canonical;
    }

    /**
     * Returns the parent of a canonical tag. Users cannot read a text in another script, so the parent of a language
     * with a script is the root locale.
     */
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
