package dev.errata.runtime.locale;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of a catalog's locales answers for any locale, and where that one falls back to. The source locale is the last
 * resort of all; the JVM's default locale has no part in it.
 */
public final class LocaleFallback {
    /** No locale of the catalog is near; the source locale answers all the same. */
    static final int NONE = -1;

    private static final int SOURCE = 0;

    /** A power of two. */
    private static final int PLACES = 64;

    private static final char FALLS_TO = '>';

    private final List<String> tags;
    private final int[] next;
    /** As in {@code Recent}; this is on the way to every message, where another class's types and boxes can be felt. */
    private final @Nullable Found[] found = new Found[PLACES];

    /** Made for the first locale that the catalog does not have itself. */
    private volatile @Nullable LocaleParents parents;

    /**
     * Takes the locales of a catalog.
     *
     * @param chain what {@link #chain} gave when the catalog was compiled
     */
    public LocaleFallback(String chain) {
        String[] words = chain.split(" ", -1);
        next = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            int end = words[i].indexOf(FALLS_TO);
            if (end >= 0) {
                next[i] = Integer.parseInt(words[i].substring(end + 1));
                words[i] = words[i].substring(0, end);
            }
        }
        tags = List.of(words);
    }

    /**
     * Decides where each locale of a catalog falls back to. The compiler of a catalog does so once, so that another version
     * of the runtime takes no text from elsewhere.
     *
     * @param tags canonical BCP 47 tags, the source locale first
     * @return the tags with a blank between them; behind one that does not fall back to the source locale {@code >} and the
     *     place of the locale that it falls back to, as in {@code en de de-AT>1}
     */
    public static String chain(List<String> tags) {
        LocaleParents parents = new LocaleParents(tags);
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < tags.size(); i++) {
            chain.append(i == 0 ? "" : " ").append(tags.get(i));
            int next = i == SOURCE ? SOURCE : parents.next(i);
            if (next > SOURCE) {
                chain.append(FALLS_TO).append(next);
            }
        }
        return chain.toString();
    }

    /**
     * How many locales there are.
     *
     * @return at least 1
     */
    public int size() {
        return tags.size();
    }

    /**
     * The tag of a locale.
     *
     * @param locale its place in the catalog's list
     * @return its BCP 47 tag
     */
    public String tag(int locale) {
        return tags.get(locale);
    }

    /**
     * Where a text is looked for that a locale lacks.
     *
     * @param locale the place of a locale other than the source locale
     * @return the place of the one that it falls back to
     */
    public int next(int locale) {
        return next[locale];
    }

    /**
     * Which locale answers a reader.
     *
     * @param locale any locale
     * @return the place of the catalog's locale
     */
    public int nearest(Locale locale) {
        return Math.max(SOURCE, find(locale));
    }

    /** As {@link #nearest}, but {@link #NONE} where the source locale would answer for want of a better one. */
    int find(Locale locale) {
        int hash = locale.hashCode();
        int at = (hash ^ hash >>> 16) & (PLACES - 1);
        Found known = found[at];
        if (known == null || !known.locale.equals(locale)) {
            known = new Found(locale, search(locale));
            if (LocaleTags.isShort(locale)) {
                found[at] = known;
            }
        }
        return known.place;
    }

    private int search(Locale locale) {
        if (locale.getLanguage().isEmpty()) {
            return NONE;
        }
        int exact = isLanguage(locale) ? tags.indexOf(locale.getLanguage()) : NONE;
        return exact >= 0 ? exact : parents().nearest(Subtags.of(locale));
    }

    /** The same for a locale that is not made, since the JDK would remember it. */
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

    private record Found(Locale locale, int place) {}
}
