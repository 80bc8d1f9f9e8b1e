package dev.errata.runtime.locale;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Determines which of a catalog's locales is nearest to a locale, and to which locale each of them falls back. All
 * locales finally fall back to the source locale. The JVM's default locale is not used.
 *
 * <p>Instances are safe for use by multiple threads.
 */
public final class LocaleFallback {
    /** No locale of the catalog is near, so the source locale is used. */
    static final int NONE = -1;

    private static final int SOURCE = 0;

    /** A power of two. */
    private static final int SLOTS = 64;

    private static final char FALLBACK_MARK = '>';

    private final List<String> tags;
    private final int[] next;
    /** A cache as in {@code BoundedCache}. Every message needs it, so the cost of another class would be measurable. */
    private final @Nullable Found[] found = new Found[SLOTS];

    /** Created for the first locale that the catalog does not have. */
    private volatile @Nullable LocaleParents parents;

    /**
     * Creates an instance for the locales of a catalog.
     *
     * @param chain the result of {@link #chain} when the catalog was compiled
     */
    public LocaleFallback(String chain) {
        String[] words = chain.split(" ", -1);
        next = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            int end = words[i].indexOf(FALLBACK_MARK);
            if (end >= 0) {
                next[i] = Integer.parseInt(words[i].substring(end + 1));
                words[i] = words[i].substring(0, end);
            }
        }
        tags = List.of(words);
    }

    /**
     * Determines to which locale each locale of a catalog falls back. The catalog compiler calls this method once, so
     * that another version of the runtime does not change the result.
     *
     * @param tags canonical BCP 47 tags, the source locale first
     * @return the tags separated by spaces. A tag that does not fall back to the source locale is followed by {@code >}
     *     and the index of the locale to which it falls back, as in {@code en de de-AT>1}
     */
    public static String chain(List<String> tags) {
        LocaleParents parents = new LocaleParents(tags);
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < tags.size(); i++) {
            chain.append(i == 0 ? "" : " ").append(tags.get(i));
            int next = i == SOURCE ? SOURCE : parents.next(i);
            if (next > SOURCE) {
                chain.append(FALLBACK_MARK).append(next);
            }
        }
        return chain.toString();
    }

    /**
     * Returns the number of locales.
     *
     * @return the number, at least 1
     */
    public int size() {
        return tags.size();
    }

    /**
     * Returns the tag of a locale.
     *
     * @param locale the index of the locale in the catalog
     * @return its BCP 47 tag
     */
    public String tag(int locale) {
        return tags.get(locale);
    }

    /**
     * Returns the locale from which missing texts of a locale are taken.
     *
     * @param locale the index of a locale other than the source locale
     * @return the index of the locale to which it falls back
     */
    public int next(int locale) {
        return next[locale];
    }

    /**
     * Returns the locale of the catalog that is nearest to a locale.
     *
     * @param locale any locale
     * @return the index of the catalog's locale
     */
    public int nearest(Locale locale) {
        return Math.max(SOURCE, find(locale));
    }

    /** Returns the same as {@link #nearest}, but {@link #NONE} if no locale of the catalog is near. */
    int find(Locale locale) {
        int hash = locale.hashCode();
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        Found known = found[slot];
        if (known == null || !known.locale.equals(locale)) {
            known = new Found(locale, search(locale));
            if (LocaleTags.isShort(locale)) {
                found[slot] = known;
            }
        }
        return known.index;
    }

    private int search(Locale locale) {
        if (locale.getLanguage().isEmpty()) {
            return NONE;
        }
        int exact = isLanguage(locale) ? tags.indexOf(locale.getLanguage()) : NONE;
        return exact >= 0 ? exact : parents().nearest(Subtags.of(locale));
    }

    /** Returns the same without creating a {@link Locale}, which the JDK would cache. */
    int find(Subtags locale) {
        return locale.language().isEmpty() ? NONE : parents().nearest(locale);
    }

    private static boolean isLanguage(Locale locale) {
        return locale.getScript().isEmpty()
                && locale.getCountry().isEmpty()
                && locale.getVariant().isEmpty();
    }

    LocaleParents parents() {
        LocaleParents known = parents;
        if (known == null) {
            known = new LocaleParents(tags);
            parents = known;
        }
        return known;
    }

    private record Found(Locale locale, int index) {}
}
