package dev.errata.runtime.text;

import java.util.List;
import java.util.Locale;

/** The parents that a catalog has of any locale, and of each of its own. */
final class LocaleParents {
    private static final int SOURCE = 0;

    private final List<String> tags;
    private final String[] canonical;
    private final int[] next;

    /** Takes canonical BCP 47 tags, the source locale first. */
    LocaleParents(List<String> tags) {
        this.tags = tags;
        canonical = new String[tags.size()];
        next = new int[tags.size()];
        for (int i = 0; i < canonical.length; i++) {
            canonical[i] = LocaleTags.canonical(tags.get(i));
        }
        for (int i = 0; i < next.length; i++) {
            next[i] = firstOf(LocaleTags.parent(canonical[i]));
        }
    }

    int next(int locale) {
        return next[locale];
    }

    /** The locale itself comes before another that means the same, such as {@code nb} before {@code no}. */
    int nearest(Locale locale) {
        int exact = tags.indexOf(LocaleTags.of(locale));
        return exact < 0 ? firstOf(LocaleTags.canonical(locale)) : exact;
    }

    /** The first along the parents that the catalog has. */
    private int firstOf(String tag) {
        for (String at = tag; !at.isEmpty(); at = LocaleTags.parent(at)) {
            for (int i = 0; i < canonical.length; i++) {
                if (canonical[i].equals(at)) {
                    return i;
                }
            }
        }
        return SOURCE;
    }
}
