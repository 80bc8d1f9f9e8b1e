package dev.errata.runtime.locale;

import java.util.List;
import java.util.Set;

/** Determines the parents of a locale within a catalog. */
final class LocaleParents {
    /** Locales for testing, which no user reads. */
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

    /** Returns the locale to which a locale of the catalog falls back, or {@link LocaleFallback#NONE}. */
    int next(int locale) {
        return firstInChain(LocaleTags.parent(canonical[locale]), language(tags.get(locale)));
    }

    /** Returns the locale of the catalog that is nearest to a locale, or {@link LocaleFallback#NONE}. */
    int nearest(Subtags locale) {
        int exact = tags.indexOf(locale.tag());
        if (exact >= 0) {
            return exact;
        }
        String tag = LocaleTags.canonical(locale);
        int same = indexOf(tag, locale.language());
        int found = same >= 0 ? same : firstInChain(LocaleTags.parent(tag), locale.language());
        return found >= 0 ? found : firstWithScript(languageAndScript(tag));
    }

    boolean isPseudo(int locale) {
        return PSEUDO.contains(canonical[locale]);
    }

    /**
     * Returns whether a request excludes a locale of the catalog. A request that excludes a language and asks for a
     * regional variant excludes all other variants.
     *
     * @param requested the canonical tag for which the locale was selected; empty if there is none
     * @param excluded canonical tags
     */
    boolean isExcluded(int locale, String requested, List<String> excluded) {
        for (String tag : excluded) {
            boolean isExempt =
                    isWithin(canonical[locale], requested) && isWithin(requested, tag) && !requested.equals(tag);
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

    /** Returns whether a locale of the catalog has the region, even if the region is not known otherwise. */
    boolean hasRegion(String region) {
        for (String tag : tags) {
            if (Subtags.of(tag).region().equals(region)) {
                return true;
            }
        }
        return false;
    }

    private int firstInChain(String tag, String language) {
        int found = LocaleFallback.NONE;
        for (String at = tag; found < 0 && !at.isEmpty(); at = LocaleTags.parent(at)) {
            int index = indexOf(at, language);
            found = index >= 0 && isPseudo(index) ? found : index;
        }
        return found;
    }

    /**
     * Returns the locale with the given canonical tag. If there are several, such as {@code nb} and {@code no}, it is
     * the one with the user's code for the language.
     */
    private int indexOf(String tag, String language) {
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

    private int firstWithScript(String languageAndScript) {
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
