package dev.errata.runtime.locale;

import dev.errata.runtime.lookup.BoundedCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the locale of a reader by the {@code Accept-Language} header of her request. */
public final class AcceptLanguage {
    /** Longer headers are read anew each time, so that what is kept stays small. */
    private static final int LONGEST_KEPT = 200;

    /**
     * Somebody who asks for one language.
     *
     * @param answer which of the catalog's locales she gets, or {@link LocaleFallback#NONE}
     */
    private record Reader(Locale locale, int answer) {}

    private static final Reader NOBODY = new Reader(Locale.ROOT, LocaleFallback.NONE);

    private final LocaleFallback locales;
    private final BoundedCache<String, Locale> byHeader = new BoundedCache<>();
    private final BoundedCache<String, Reader> byRange = new BoundedCache<>();

    /**
     * Knows what a catalog can answer.
     *
     * @param locales the catalog's locales
     */
    public AcceptLanguage(LocaleFallback locales) {
        this.locales = locales;
    }

    /**
     * Chooses.
     *
     * @param header the header's value, which may be anything
     * @return the reader's locale, or one of the catalog's
     */
    public Locale negotiate(String header) {
        if (header.length() > LONGEST_KEPT) {
            return choose(header);
        }
        Locale chosen = byHeader.get(header);
        if (chosen == null) {
            chosen = choose(header);
            byHeader.put(header, chosen);
        }
        return chosen;
    }

    private Locale choose(String header) {
        List<String> refused = new ArrayList<>(0);
        Reader best = best(header, List.of(), refused);
        if (!refused.isEmpty()) {
            best = best(header, refused, new ArrayList<>());
        }
        return best == null ? otherwise(refused) : best.locale();
    }

    /** The first of those ranges with most weight for which the catalog has an answer that is not refused. */
    private @Nullable Reader best(String header, List<String> refused, List<String> zeros) {
        LanguageRanges ranges = new LanguageRanges(header);
        Reader best = null;
        int most = 0;
        while (ranges.next()) {
            if (ranges.weight() == 0) {
                zeros.add(LocaleTags.canonical(Subtags.of(ranges.tag())));
            } else if (ranges.weight() > most) {
                Reader reader = reader(ranges.tag());
                if (reader.answer() >= 0 && !isRefused(reader, refused)) {
                    best = reader;
                    most = ranges.weight();
                }
            }
        }
        return best;
    }

    private boolean isRefused(Reader reader, List<String> refused) {
        return !refused.isEmpty()
                && locales.parents().isRefused(reader.answer(), LocaleTags.canonical(reader.locale()), refused);
    }

    /** The source locale, or the first that is not refused if that one is. */
    private Locale otherwise(List<String> refused) {
        int place = 0;
        for (int i = locales.size() - 1; i >= 0 && !refused.isEmpty(); i--) {
            LocaleParents parents = locales.parents();
            place = parents.isPseudo(i) || parents.isRefused(i, "", refused) ? place : i;
        }
        return Locale.forLanguageTag(locales.tag(place));
    }

    private Reader reader(String range) {
        Reader reader = byRange.get(range);
        if (reader == null) {
            reader = read(range);
            byRange.put(range, reader);
        }
        return reader;
    }

    /**
     * Of a range remain language and script, which are the answer's, and a region that somebody knows. A variant is kept only
     * where the catalog has it. A stranger's request shall not choose more than a text, nor make the JDK remember anything.
     */
    private Reader read(String range) {
        Subtags whole = Subtags.of(range);
        int answer = locales.find(whole);
        if (answer == LocaleFallback.NONE) {
            return NOBODY;
        }
        Locale.Builder plain = new Locale.Builder()
                .setLanguage(whole.language())
                .setScript(whole.script())
                .setRegion(isKnown(whole.region()) ? whole.region() : "");
        if (locales.find(plain.build()) != answer) {
            plain.setVariant(Locale.forLanguageTag(locales.tag(answer)).getVariant());
        }
        return new Reader(plain.build(), answer);
    }

    private boolean isKnown(String region) {
        return KnownRegions.isRegion(region) || locales.parents().hasRegion(region);
    }
}
