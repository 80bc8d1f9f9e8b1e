package dev.errata.runtime.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of a catalog's locales answers for any locale, and where that one falls back to. The source locale is the last
 * resort of all; the JVM's default locale has no part in it.
 */
final class LocaleFallback {
    private static final int SOURCE = 0;

    /** A power of two, so that a hash code's low bits are a place. Few programs meet more locales at a time. */
    private static final int REMEMBERED = 64;

    private final String[] tags;
    private final String[] canonical;
    private final int[] next;

    /** The last locale seen of each place; written by any thread, since its elements are immutable. */
    private final @Nullable Seen[] seen = new Seen[REMEMBERED];

    private static final class Seen {
        final Locale locale;
        final int nearest;

        Seen(Locale locale, int nearest) {
            this.locale = locale;
            this.nearest = nearest;
        }
    }

    /** Takes canonical BCP 47 tags, the source locale first. */
    LocaleFallback(List<String> locales) {
        int size = locales.size();
        tags = new String[size];
        canonical = new String[size];
        next = new int[size];
        for (int i = 0; i < size; i++) {
            Locale locale = Locale.forLanguageTag(locales.get(i));
            tags[i] = LocaleTags.of(locale);
            canonical[i] = LocaleTags.canonical(locale);
        }
        for (int i = 0; i < size; i++) {
            next[i] = i == SOURCE ? -1 : firstOf(LocaleTags.parent(canonical[i]));
        }
    }

    int size() {
        return tags.length;
    }

    /** Where a text is looked for that the locale lacks; negative after the source locale. */
    int next(int locale) {
        return next[locale];
    }

    int nearest(Locale locale) {
        int place = locale.hashCode() & (REMEMBERED - 1);
        Seen last = seen[place];
        if (last == null || !last.locale.equals(locale)) {
            last = new Seen(locale, find(locale));
            seen[place] = last;
        }
        return last.nearest;
    }

    private int find(Locale locale) {
        int exact = indexOf(LocaleTags.of(locale), tags);
        return exact < 0 ? firstOf(LocaleTags.canonical(locale)) : exact;
    }

    /** The first along the parents that the catalog has. */
    private int firstOf(String tag) {
        for (String at = tag; !at.isEmpty(); at = LocaleTags.parent(at)) {
            int index = indexOf(at, canonical);
            if (index >= 0) {
                return index;
            }
        }
        return SOURCE;
    }

    private static int indexOf(String tag, String[] all) {
        for (int i = 0; i < all.length; i++) {
            if (all[i].equals(tag)) {
                return i;
            }
        }
        return -1;
    }
}
