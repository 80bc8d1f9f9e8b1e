package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.SourceMap;
import dev.errata.catalog.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** Where a message is read at, and what was wrong up to there. */
final class Cursor {
    /** Nobody mends more of one text in one go. */
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

    /** Whether nothing is left to read, or enough is wrong. */
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

    void skipBlanks() {
        at = blanksEnd(at);
    }

    char current() {
        return charAt(at);
    }

    char peek() {
        return charAt(at + 1);
    }

    /** The character at an offset; behind the end one that means nothing. */
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

    /** Where the blanks end that begin at an offset, which other kinds of white space are not: they would hide. */
    int blanksEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) <= ' ') {
            end++;
        }
        return end;
    }

    /** Where what somebody may have meant for a name ends: no check says more than "unknown" about {@code order-id}. */
    int wordEnd(int from) {
        int end = from;
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where a key of a branch ends, whatever it consists of. */
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

    /** Where the text goes on that needs a look: the next character that may mean something. */
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

    /** The offset of the brace that closes an argument, from a place within it on; the text's end where none does. */
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

    /** How many braces more open than close in the whole text, quotations left out. */
    int unclosedBraces() {
        int depth = 0;
        for (int brace = unquotedBrace(0); brace < text.length(); brace = unquotedBrace(brace + 1)) {
            depth += text.charAt(brace) == '{' ? 1 : -1;
        }
        return Math.max(depth, 0);
    }

    /** The next brace from a place outside quotations on; the text's end where there is none. */
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

    /** Whether a character is typed where a comma is meant: those of other keyboards are. */
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

    // ---- what is wrong

    void report(Diagnostic diagnostic) {
        if (!diagnostic.isError() && warnings.size() < MOST_PROBLEMS) {
            warnings.add(diagnostic);
        } else if (diagnostic.isError() && errors.size() < MOST_PROBLEMS) {
            errors.add(diagnostic);
        }
    }

    /** Reports a fault of braces or quotation, after which nothing is sure about what the braces that follow belong to. */
    void reportLost(Diagnostic diagnostic) {
        report(diagnostic);
        isLost = true;
    }

    /** Reports what is open at the end of the text, unless an earlier fault is the reason. */
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
