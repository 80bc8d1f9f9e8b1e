package dev.errata.runtime.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of a catalog's locales answers for any locale, and where that one falls back to. The source locale is the last
 * resort of all; the JVM's default locale has no part in it.
 */
final class LocaleFallback {
    private static final int SOURCE = 0;

    /** A power of two, so that a hash code's low bits are a place. Few programs meet more locales at a time. */
    private static final int REMEMBERED = 64;

    private final List<String> tags;

    /** Made for the first locale that the catalog does not have itself. */
    private volatile @Nullable LocaleParents parents;

    /** The last locale seen of each place, and what answers for it; written by any thread, since entries are immutable. */
    private final Map.@Nullable Entry<Locale, Integer>[] seen = places();

    /** Takes canonical BCP 47 tags, the source locale first. */
    LocaleFallback(List<String> tags) {
        this.tags = tags;
    }

    int size() {
        return tags.size();
    }

    String tag(int locale) {
        return tags.get(locale);
    }

    /** Where a text is looked for that the locale lacks; the source locale has no such place. */
    int next(int locale) {
        return parents().next(locale);
    }

    int nearest(Locale locale) {
        int place = locale.hashCode() & (REMEMBERED - 1);
        Map.Entry<Locale, Integer> last = seen[place];
        if (last == null || !last.getKey().equals(locale)) {
            last = Map.entry(locale, find(locale));
            seen[place] = last;
        }
        return last.getValue();
    }

    private int find(Locale locale) {
        if (locale.getLanguage().isEmpty()) {
            return SOURCE;
        }
        int exact = tags.indexOf(locale.getLanguage());
        return exact >= 0 && isLanguage(locale) ? exact : parents().nearest(locale);
    }

    private static boolean isLanguage(Locale locale) {
        return locale.getScript().isEmpty()
                && locale.getCountry().isEmpty()
                && locale.getVariant().isEmpty();
    }

    private LocaleParents parents() {
        LocaleParents known = parents;
        if (known == null) {
            known = new LocaleParents(tags);
            parents = known;
        }
        return known;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no generic arrays
    private static Map.@Nullable Entry<Locale, Integer>[] places() {
        return new Map.Entry[REMEMBERED];
    }
}
