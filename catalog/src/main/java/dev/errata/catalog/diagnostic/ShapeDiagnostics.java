package dev.errata.catalog.diagnostic;

/** The wording for values of the wrong kind, and texts that YAML reads as something else. */
public final class ShapeDiagnostics {
    private ShapeDiagnostics() {}

    /**
     * A value of the wrong kind.
     *
     * @param key whose value it is
     * @param found what stands there: {@code a map}
     * @param wanted what belongs there: {@code a list}
     * @param example how to write it
     */
    public static Diagnostic wrongShape(Span place, String key, String found, String wanted, String example) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        DiagnosticText.code(key) + " is " + found + ", and " + wanted + " belongs there")
                .help("write `" + example + "`");
    }

    /** An item of a list that is of the wrong kind. */
    public static Diagnostic wrongItem(Span place, String key, String found, String wanted, String example) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        "an item of " + DiagnosticText.code(key) + " is " + found + ", and " + wanted
                                + " belongs there")
                .help("write " + DiagnosticText.code(key + ": " + example));
    }

    public static Diagnostic noValue(Span place, String key, String example) {
        return Diagnostic.of(Rule.WRONG_SHAPE, place, DiagnosticText.code(key) + " has no value")
                .help("write " + DiagnosticText.code(example) + ", or leave the key out");
    }

    public static Diagnostic severalLines(Span place, String key) {
        return Diagnostic.of(Rule.WRONG_SHAPE, place, DiagnosticText.code(key) + " goes over several lines")
                .help("write it on one line; a line that is indented too deep belongs to the value above");
    }

    public static Diagnostic fileIsNoMap(Span place, String found) {
        return Diagnostic.of(Rule.WRONG_SHAPE, place, "the file is " + found + ", and a map belongs there")
                .help("write keys with a colon and a blank behind them, such as `errata: 1`");
    }

    /** A plain {@code null} or {@code ~}, which other readers of YAML take for nothing. */
    public static Diagnostic nullValue(Span place, String key) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        DiagnosticText.code(key) + " is " + DiagnosticText.code(place.text())
                                + ", YAML's word for nothing")
                .help("leave the key out; if the word itself is meant, put it in quotes");
    }

    public static Diagnostic textIsMap(Span place, String key, Rewrite write) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        "without quotes a text that starts with `{` is a map, and so is this "
                                + DiagnosticText.code(key))
                .help(NextStep.rewrite("write ", write));
    }

    public static Diagnostic textIsList(Span place, String key, Rewrite write) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        "without quotes a text that starts with `[` is a list, and so is this "
                                + DiagnosticText.code(key))
                .help(NextStep.rewrite("write ", write));
    }

    /**
     * A comma in a text inside braces.
     *
     * @param behind what stands behind the comma, which YAML took for a key
     */
    public static Diagnostic textCutAtComma(Span place, String locale, String behind, Rewrite write) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        "the comma ends the text of " + DiagnosticText.code(locale) + ", and "
                                + DiagnosticText.code(behind) + " became a key")
                .help(NextStep.rewrite("put the text in quotes: ", write));
    }

    public static Diagnostic emptyText(Span place, String key) {
        return Diagnostic.of(Rule.EMPTY_TEXT, place, "the text of " + DiagnosticText.code(key) + " is empty")
                .help(key.equals("message") ? "say what went wrong" : "write one, or leave the key out");
    }

    public static Diagnostic textCutAtComment(Span comment, String write) {
        return Diagnostic.of(
                        Rule.TEXT_CUT_AT_COMMENT, comment, "the unquoted text ends before ` #`; the rest is a comment")
                .help("write `" + write + "`; if a comment is meant, put the text in quotes all the same");
    }
}
