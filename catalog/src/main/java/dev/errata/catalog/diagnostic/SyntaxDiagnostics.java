package dev.errata.catalog.diagnostic;

import java.util.Optional;

/** The wording for what is no YAML, in words of the catalog's author and not of a YAML scanner. */
public final class SyntaxDiagnostics {
    private SyntaxDiagnostics() {}

    // ---- texts without quotes

    /**
     * A text that must be in quotes for its first character.
     *
     * @param start what the text starts with
     * @param write the same line with the text in quotes
     */
    public static Diagnostic textStartsWith(Span place, String start, Rewrite write) {
        String character = start.equals("`") ? "a backtick" : "`" + start + "`";
        return syntax(place, "an unquoted text cannot start with " + character)
                .help(quotes(write)
                        .onlyIf(!start.equals("%") && !write.place().text().contains("```")));
    }

    public static Diagnostic bracketStartsText(Span place, char bracket, Rewrite write) {
        String kind = bracket == '{' ? "map" : "list";
        return syntax(place, "without quotes, `" + bracket + "` starts a " + kind + ", and this is none")
                .help(NextStep.rewrite("if this is a text, put it in quotes: ", write));
    }

    /** A text inside braces or brackets that needs quotes there. */
    public static Diagnostic textInBrackets(Span place, char bracket, Rewrite write) {
        return syntax(place, "a text between `" + bracket + "` and `" + closing(bracket) + "` needs quotes here")
                .help(quotes(write).and(", or write a text per line without the " + bracketName(bracket)));
    }

    public static Diagnostic colonInText(Span place, Rewrite write) {
        return syntax(place, "a colon and a blank end a key, so an unquoted text cannot hold them")
                .help(quotes(write));
    }

    public static Diagnostic blockTextHeader(Span place, char indicator, Rewrite write) {
        return syntax(place, "behind `" + indicator + "` the text starts on the next line")
                .help("put the text in quotes: `" + write.shown() + "`, or write it on the next line, indented");
    }

    // ---- quotes

    public static Diagnostic unclosedQuote(Span place, char quote) {
        return syntax(place, "this " + quoteName(quote) + " quote is never closed")
                .help("close it at the end of the text");
    }

    /**
     * A quote within a text that stands in such quotes.
     *
     * @param isElision whether doubling an apostrophe does not help, since it would quote a brace
     */
    public static Diagnostic quoteInside(Span place, char quote, Rewrite write, boolean isElision) {
        return quote == '\''
                ? syntax(place, "this apostrophe ends the text, but more follows")
                        .help(NextStep.rewrite(isElision ? "write " : "double it, or use double quotes: ", write)
                                .onlyIf(!write.place().text().contains("''")))
                : syntax(place, "this double quote ends the text, but more follows")
                        .help(NextStep.rewrite("write `\\\"`, or use single quotes: ", write)
                                .onlyIf(isPlainQuotation(write.place().text())));
    }

    public static Diagnostic textBehindQuote(Span place, Rewrite write) {
        return syntax(place, "text follows the closing quote").help("put all of it in quotes: `" + write.shown() + "`");
    }

    public static Diagnostic textBehindQuote(Span place) {
        return syntax(place, "text follows the closing quote").help("move it in front of the quote, or delete it");
    }

    public static Diagnostic unknownEscape(Span place) {
        return syntax(place, "`" + place.text() + "` is no escape of a double-quoted text")
                .help(doubled(place).and("; other escapes are `\\\"`, `\\n`, `\\t` and `\\u` with four hex digits"));
    }

    public static Diagnostic badHexEscape(Span place, char kind) {
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
        return syntax(place, "`\\" + kind + "` is followed by " + digits + " hex digits of a character")
                .help(doubled(place));
    }

    private static NextStep doubled(Span escape) {
        SourceFile file = escape.file();
        String line = file.lineText(escape.line());
        return NextStep.insertBefore(escape, "\\", "for a backslash write `\\\\`")
                .onlyIf(line.indexOf('\\') == line.lastIndexOf('\\'));
    }

    // ---- indentation and lines

    public static Diagnostic tabIndents(Span place) {
        return syntax(place, "a tab indents this line").help("indent with spaces; YAML does not take tabs for that");
    }

    public static Diagnostic strayTab(Span place) {
        return syntax(place, "a tab stands where YAML wants a space").help("put a space instead");
    }

    /** A key that is deeper than the one above, although that has its value already. */
    public static Diagnostic deeperThanAbove(Span place, Span above, String aboveKey, int indent) {
        return syntax(
                        place,
                        "this key is indented deeper than " + DiagnosticText.code(aboveKey)
                                + ", which has its value already")
                .also(above, "this has a value")
                .help("indent it by " + spaces(indent) + ", like " + DiagnosticText.code(aboveKey)
                        + "; if it belongs to the text" + " above, put that in quotes");
    }

    /**
     * A line between two indentations.
     *
     * @param above the nearest line whose indentation would do
     */
    public static Diagnostic strayIndentation(Span place, Optional<Span> above, int indent) {
        Diagnostic diagnostic = syntax(place, "the indentation of this line fits no line above");
        return above.map(span -> diagnostic.also(span, "indented by " + spaces(indent)))
                .orElse(diagnostic)
                .help("keys of one map, and items of one list, are indented alike");
    }

    public static Diagnostic mergeConflict(Span place) {
        return syntax(place, "this line marks a merge conflict")
                .help("keep one of the two versions, or both, and delete the marks");
    }

    public static Diagnostic noKey(Span place) {
        return syntax(place, "this line is no `key: value`")
                .help(
                        "put a colon and a blank behind the key; if it continues a text, indent it deeper than the text's key");
    }

    public static Diagnostic noBlankBehindColon(Span place, Rewrite write) {
        return syntax(place, "a blank is missing behind the colon")
                .help(NextStep.rewrite("write ", write)
                        .onlyIf(DiagnosticText.foreignBlank(write.text()).isEmpty()));
    }

    public static Diagnostic listInLine(Span place) {
        return syntax(place, "a list with `-` starts on a line of its own")
                .help("start a new line before `-`; if this is a text, put it in quotes");
    }

    // ---- brackets

    public static Diagnostic missingComma(Span place) {
        return syntax(place, "a comma is missing before this").help("put a comma between values in brackets");
    }

    public static Diagnostic unclosedBracket(Span place, char bracket) {
        return syntax(place, "this `" + bracket + "` is never closed")
                .help("close it with `" + closing(bracket) + "`; if it starts a text, put that in quotes");
    }

    public static Diagnostic strayBracket(Span place) {
        return syntax(place, "`" + place.text() + "` stands where nothing is open")
                .help("delete it; if it belongs to a text, put that in quotes");
    }

    // ---- all else

    public static Diagnostic unreadable(Span place) {
        return syntax(place, "this is no YAML")
                .help("look at the quotes, colons and indentation of this line and the one above");
    }

    private static Diagnostic syntax(Span place, String message) {
        return Diagnostic.of(Rule.YAML_SYNTAX, place, message);
    }

    private static NextStep quotes(Rewrite write) {
        return NextStep.rewrite("put the text in quotes: ", write);
    }

    /** Whether double quotes in a text are quotation marks: not doubled as in CSV, and not the end of a German quotation. */
    private static boolean isPlainQuotation(String text) {
        return !text.contains("\"\"") && text.indexOf('\u201E') < 0 && text.indexOf('\u201A') < 0;
    }

    private static String spaces(int count) {
        return count == 0 ? "no space" : count == 1 ? "1 space" : count + " spaces";
    }

    private static char closing(char bracket) {
        return bracket == '{' ? '}' : ']';
    }

    private static String bracketName(char bracket) {
        return bracket == '{' ? "braces" : "brackets";
    }

    private static String quoteName(char quote) {
        return quote == '\'' ? "single" : "double";
    }
}
