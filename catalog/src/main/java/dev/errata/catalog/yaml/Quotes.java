package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Rewrite;
import dev.errata.catalog.diagnostic.Span;

/** Puts texts in quotes, as hints show them. */
public final class Quotes {
    private static final int LONGEST = 80;

    private Quotes() {}

    /** A text in double quotes; in single ones where that spares backslashes. Long ones are cut. */
    public static String around(String text) {
        return whole(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    /** The same without a cut. */
    static String whole(String text) {
        boolean needsEscapes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return needsEscapes && text.indexOf('\'') < 0
                ? "'" + text + "'"
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Puts a text in quotes.
     *
     * @param place what the text and what is before it take the place of
     * @param before what comes before the quotes, such as a key and its colon
     */
    public static Rewrite rewrite(Span place, String before, String text) {
        return new Rewrite(place, before + whole(text), before + around(text));
    }
}
