package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Rewrite;
import dev.errata.catalog.diagnostic.Span;

/** Puts text in quotes, as hints show it. */
public final class Quotes {
    private static final int LONGEST = 80;

    private Quotes() {}

    /** Puts text in double quotes, or in single quotes if that avoids backslashes. Long text is shortened. */
    public static String around(String text) {
        return whole(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    /** Puts the whole text in quotes. */
    static String whole(String text) {
        boolean needsEscapes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return needsEscapes && text.indexOf('\'') < 0
                ? "'" + text + "'"
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Returns a rewrite that puts text in quotes.
     *
     * @param place the span that the rewrite replaces
     * @param before the text before the opening quote, such as a key and its colon
     */
    public static Rewrite rewrite(Span place, String before, String text) {
        return new Rewrite(place, before + whole(text), before + around(text));
    }
}
