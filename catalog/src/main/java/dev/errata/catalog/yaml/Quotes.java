package dev.errata.catalog.yaml;

/** Puts texts in quotes, as hints show them. */
public final class Quotes {
    private static final int LONGEST = 80;

    private Quotes() {}

    /** A text in double quotes; in single ones where that spares backslashes. Long ones are cut. */
    public static String around(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        boolean needsEscapes = shown.indexOf('"') >= 0 || shown.indexOf('\\') >= 0;
        return needsEscapes && shown.indexOf('\'') < 0
                ? "'" + shown + "'"
                : '"' + shown.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
