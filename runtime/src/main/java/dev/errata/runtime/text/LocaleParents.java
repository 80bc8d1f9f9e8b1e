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
            next[i] = firstOf(LocaleTags.parent(canonical[i]), language(tags.get(i)));
        }
    }

    int next(int locale) {
        return next[locale];
    }

    int nearest(Locale locale) {
        int exact = tags.indexOf(LocaleTags.of(locale));
        return exact < 0 ? firstOf(LocaleTags.canonical(locale), locale.getLanguage()) : exact;
    }

    /**
     * The first along the parents that the catalog has. Of two that mean the same, such as {@code nb} and {@code no}, it is the
     * one with the reader's name for the language.
     */
    private int firstOf(String tag, String language) {
        for (String at = tag; !at.isEmpty(); at = LocaleTags.parent(at)) {
            int found = -1;
            for (int i = canonical.length - 1; i >= 0; i--) {
                boolean isCloser = found < 0 || language(tags.get(i)).equals(language);
                if (canonical[i].equals(at) && isCloser) {
                    found = i;
                }
            }
            if (found >= 0) {
                return found;
            }
        }
        return SOURCE;
    }

    private static String language(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
