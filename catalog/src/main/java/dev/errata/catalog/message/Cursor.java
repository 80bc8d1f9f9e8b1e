package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.SourceMap;
import dev.errata.catalog.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** A position in the text of a message, and the diagnostics reported so far. */
final class Cursor {
    /** More diagnostics for one text do not help its author. */
    private static final int MOST_PROBLEMS = 20;

    private final String text;
    private final SourceMap place;
    private final List<Diagnostic> errors = new ArrayList<>(0);
    private final List<Diagnostic> warnings = new ArrayList<>(0);
    private int at;
    private boolean isLost;

    Cursor(String text, SourceMap place) {
        this.text = text;
        this.place = place;
    }

    /** Whether the whole text is parsed, or so many errors are reported that parsing stops. */
    boolean isAtEnd() {
        return at >= text.length() || errors.size() >= MOST_PROBLEMS;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    void skip(int characters) {
        at += characters;
    }

    void skipSpaces() {
        at = spacesEnd(at);
    }

    char current() {
        return charAt(at);
    }

    char peek() {
        return charAt(at + 1);
    }

    /** Returns the character at an offset, or NUL after the end of the text. */
    char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : 0;
    }

    String text() {
        return text;
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    Span span(int from, int to) {
        return place.span(from, to);
    }

    /**
     * Returns the end of the ASCII white space at an offset. Other white space is not skipped, because it would go
     * unnoticed.
     */
    int spacesEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) <= ' ') {
            end++;
        }
        return end;
    }

    /**
     * Returns the end of a word that may be meant as a name. It accepts words such as {@code order-id}, which a check
     * then reports as unknown.
     */
    int wordEnd(int from) {
        int end = from;
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the end of the key of a branch, which may contain any characters but space, comma and braces. */
    int keyEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != ',' && !isBrace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    int nextBrace(int from) {
        int next = from;
        while (next < text.length() && !isBrace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Returns the offset of the next character that may be syntax, or the length of the text. */
    static int nextSyntax(String text, int from) {
        int next = from;
        int length = text.length();
        while (next < length) {
            char c = text.charAt(next);
            if (c <= '}' && (c == '{' || c == '\'' || c == '}' || c == '%' || c == '#')) {
                return next;
            }
            next++;
        }
        return next;
    }

    /**
     * Returns the offset of the brace that closes an argument, or the length of the text if there is none. The given
     * offset is within the argument.
     */
    int closingBrace(int from) {
        int depth = 1;
        int brace = unquotedBrace(from);
        while (brace < text.length()) {
            depth += text.charAt(brace) == '{' ? 1 : -1;
            if (depth == 0) {
                return brace;
            }
            brace = unquotedBrace(brace + 1);
        }
        return brace;
    }

    /** Returns how many more opening than closing braces the text has, outside quotations. */
    int unclosedBraces() {
        int depth = 0;
        for (int brace = unquotedBrace(0); brace < text.length(); brace = unquotedBrace(brace + 1)) {
            depth += text.charAt(brace) == '{' ? 1 : -1;
        }
        return Math.max(depth, 0);
    }

    /**
     * Returns the offset of the next brace outside quotations, or the length of the text. The given offset is outside
     * quotations.
     */
    private int unquotedBrace(int from) {
        boolean isQuoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' && charAt(i + 1) == '\'') {
                i++;
            } else if (c == '\'') {
                isQuoted = !isQuoted && isBrace(charAt(i + 1));
            } else if (!isQuoted && isBrace(c)) {
                return i;
            }
        }
        return text.length();
    }

    /** Returns whether a character is often typed instead of a comma. This includes commas of other scripts. */
    static boolean isCommaLike(char c) {
        return ":;\uFF0C\u3001\u060C\uFF1B\uFF1A".indexOf(c) >= 0;
    }

    static boolean isBrace(char c) {
        return c == '{' || c == '}';
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    // ---- diagnostics

    void report(Diagnostic diagnostic) {
        if (!diagnostic.isError() && warnings.size() < MOST_PROBLEMS) {
            warnings.add(diagnostic);
        } else if (diagnostic.isError() && errors.size() < MOST_PROBLEMS) {
            errors.add(diagnostic);
        }
    }

    /** Reports an error in braces or quotations after which the remaining braces cannot be matched reliably. */
    void reportLost(Diagnostic diagnostic) {
        report(diagnostic);
        isLost = true;
    }

    /** Reports what is not closed at the end of the text, unless an earlier error is the cause. */
    void reportUnclosed(Diagnostic diagnostic) {
        if (!isLost) {
            reportLost(diagnostic);
        }
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    List<Diagnostic> diagnostics() {
        if (errors.isEmpty() && warnings.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> all = new ArrayList<>(errors);
        all.addAll(warnings);
        all.sort(null);
        return all;
    }
}
