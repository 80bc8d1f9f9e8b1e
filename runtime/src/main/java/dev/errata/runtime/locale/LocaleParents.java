package dev.errata.runtime.locale;

import java.util.List;
import java.util.Set;

/** The parents that a catalog has of any locale, and of each of its own. */
final class LocaleParents {
    /** Locales for those who test programs; nobody else can read them. */
    private static final Set<String> PSEUDO = Set.of("en-XA", "ar-XB");

    private final List<String> tags;
    private final String[] canonical;

    /** Takes canonical BCP 47 tags, the source locale first. */
    LocaleParents(List<String> tags) {
        this.tags = tags;
        canonical = new String[tags.size()];
        for (int i = 0; i < canonical.length; i++) {
            canonical[i] = LocaleTags.canonical(tags.get(i));
        }
    }

    /** Where a locale of the catalog falls back to, or {@link LocaleFallback#NONE}. */
    int next(int locale) {
        return firstAlong(LocaleTags.parent(canonical[locale]), language(tags.get(locale)));
    }

    /** What answers for a locale, or {@link LocaleFallback#NONE}. */
    int nearest(Subtags locale) {
        int exact = tags.indexOf(locale.tag());
        if (exact >= 0) {
            return exact;
        }
        String tag = LocaleTags.canonical(locale);
        int same = place(tag, locale.language());
        int found = same >= 0 ? same : firstAlong(LocaleTags.parent(tag), locale.language());
        return found >= 0 ? found : firstWritten(languageAndScript(tag));
    }

    boolean isPseudo(int locale) {
        return PSEUDO.contains(canonical[locale]);
    }

    /**
     * Whether a locale of the catalog, as answer to somebody who asked for something, is what she refused. Who refuses a
     * language and asks for its form in one country refuses all but that form.
     *
     * @param asked the canonical tag for which the locale would answer, empty if for none
     * @param refused canonical tags
     */
    boolean isRefused(int locale, String asked, List<String> refused) {
        for (String tag : refused) {
            boolean isExempt = isWithin(canonical[locale], asked) && isWithin(asked, tag) && !asked.equals(tag);
            if (isWithin(canonical[locale], tag) && !isExempt) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(String tag, String above) {
        String at = tag;
        while (!at.isEmpty() && !at.equals(above)) {
            at = LocaleTags.parent(at);
        }
        return !at.isEmpty();
    }

    /** Whether a locale of the catalog has the region, be it one that nobody else knows. */
    boolean hasRegion(String region) {
        for (String tag : tags) {
            if (Subtags.of(tag).region().equals(region)) {
                return true;
            }
        }
        return false;
    }

    private int firstAlong(String tag, String language) {
        int found = LocaleFallback.NONE;
        for (String at = tag; found < 0 && !at.isEmpty(); at = LocaleTags.parent(at)) {
            int place = place(at, language);
            found = place >= 0 && isPseudo(place) ? found : place;
        }
        return found;
    }

    /** Of two locales that mean the same, such as {@code nb} and {@code no}, the one with the reader's name for the language. */
    private int place(String tag, String language) {
        int found = LocaleFallback.NONE;
        for (int i = 0; i < canonical.length; i++) {
            if (canonical[i].equals(tag)) {
                if (language(tags.get(i)).equals(language)) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    private int firstWritten(String languageAndScript) {
        for (int i = 0; i < canonical.length; i++) {
            if (languageAndScript(canonical[i]).equals(languageAndScript) && !isPseudo(i)) {
                return i;
            }
        }
        return LocaleFallback.NONE;
    }

    private static String languageAndScript(String canonical) {
        Subtags subtags = Subtags.of(canonical);
        return new Subtags(subtags.language(), subtags.script(), "", "").tag();
    }

    private static String language(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
