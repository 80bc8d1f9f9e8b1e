package dev.errata.runtime.locale;

import dev.errata.runtime.lookup.BoundedCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Selects the locale of a user by the {@code Accept-Language} header of the request. It is safe for use by multiple
 * threads.
 */
public final class AcceptLanguage {
    /** Results for longer headers are not cached, so that the cache stays small. */
    private static final int MAX_CACHED_LENGTH = 200;

    /**
     * The locale for a language range.
     *
     * @param index the index of the nearest of the catalog's locales, or {@link LocaleFallback#NONE}
     */
    private record Candidate(Locale locale, int index) {}

    private static final Candidate NO_CANDIDATE = new Candidate(Locale.ROOT, LocaleFallback.NONE);

    private final LocaleFallback locales;
    private final BoundedCache<String, Locale> byHeader = new BoundedCache<>();
    private final BoundedCache<String, Candidate> byRange = new BoundedCache<>();

    /**
     * Creates an instance for a catalog.
     *
     * @param locales the catalog's locales
     */
    public AcceptLanguage(LocaleFallback locales) {
        this.locales = locales;
    }

    /**
     * Selects a locale.
     *
     * @param header the value of the header, which may be any text
     * @return the user's locale, or one of the catalog's
     */
    public Locale negotiate(String header) {
        if (header.length() > MAX_CACHED_LENGTH) {
            return select(header);
        }
        Locale selected = byHeader.get(header);
        if (selected == null) {
            selected = select(header);
            byHeader.put(header, selected);
        }
        return selected;
    }

    private Locale select(String header) {
        List<String> excluded = new ArrayList<>(0);
        Candidate best = best(header, List.of(), excluded);
        if (!excluded.isEmpty()) {
            best = best(header, excluded, new ArrayList<>());
        }
        return best == null ? fallback(excluded) : best.locale();
    }

    /**
     * Returns the first of the ranges with the highest weight for which the catalog has a locale that is not excluded.
     */
    private @Nullable Candidate best(String header, List<String> excluded, List<String> zeros) {
        LanguageRanges ranges = new LanguageRanges(header);
        Candidate best = null;
        int highest = 0;
        while (ranges.next()) {
            if (ranges.weight() == 0) {
                zeros.add(LocaleTags.canonical(Subtags.of(ranges.tag())));
            } else if (ranges.weight() > highest) {
                Candidate candidate = candidate(ranges.tag());
                if (candidate.index() >= 0 && !isExcluded(candidate, excluded)) {
                    best = candidate;
                    highest = ranges.weight();
                }
            }
        }
        return best;
    }

    private boolean isExcluded(Candidate candidate, List<String> excluded) {
        return !excluded.isEmpty()
                && locales.parents().isExcluded(candidate.index(), LocaleTags.canonical(candidate.locale()), excluded);
    }

    /** Returns the source locale, or the first locale that is not excluded. */
    private Locale fallback(List<String> excluded) {
        int index = 0;
        for (int i = locales.size() - 1; i >= 0 && !excluded.isEmpty(); i--) {
            LocaleParents parents = locales.parents();
            index = parents.isPseudo(i) || parents.isExcluded(i, "", excluded) ? index : i;
        }
        return Locale.forLanguageTag(locales.tag(index));
    }

    private Candidate candidate(String range) {
        Candidate candidate = byRange.get(range);
        if (candidate == null) {
            candidate = read(range);
            byRange.put(range, candidate);
        }
        return candidate;
    }

    /**
     * Keeps the language and script of a range, the region if it is known, and the variant if the catalog has it. A
     * request must not influence more than the text, nor fill caches of the JDK.
     */
    private Candidate read(String range) {
        Subtags whole = Subtags.of(range);
        int index = locales.find(whole);
        if (index == LocaleFallback.NONE) {
            return NO_CANDIDATE;
        }
        Locale.Builder plain = new Locale.Builder()
                .setLanguage(whole.language())
                .setScript(whole.script())
                .setRegion(isKnown(whole.region()) ? whole.region() : "");
        if (locales.find(plain.build()) != index) {
            plain.setVariant(Locale.forLanguageTag(locales.tag(index)).getVariant());
        }
        return new Candidate(plain.build(), index);
    }

    private boolean isKnown(String region) {
        return KnownRegions.isRegion(region) || locales.parents().hasRegion(region);
    }
}
