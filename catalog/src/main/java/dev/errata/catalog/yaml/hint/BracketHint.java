package dev.errata.catalog.yaml.hint;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rewrite;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.SyntaxDiagnostics;
import dev.errata.catalog.yaml.Quotes;
import java.util.Optional;

/** Explains braces and brackets that were meant as text, contain text that needs quotes, or are not closed. */
final class BracketHint {
    private final SourceFile file;
    private final String text;
    private final int at;
    private final SourceLine line;

    /**
     * Creates a hint.
     *
     * @param at where the scanner failed
     */
    BracketHint(SourceFile file, int at) {
        this.file = file;
        this.text = file.text();
        this.at = at;
        this.line = SourceLine.of(file, at);
    }

    /** Explains an error after an opening bracket. */
    Diagnostic inside(int opening) {
        char bracket = text.charAt(opening);
        SourceLine first = SourceLine.of(file, opening);
        boolean isOther = at < text.length() && "]}".indexOf(text.charAt(at)) >= 0;
        boolean goesOn = at >= text.length() || line.number() != first.number();
        if (isOther || (goesOn && closing(opening) < 0)) {
            return SyntaxDiagnostics.unclosedBracket(file.span(opening, opening + 1), bracket);
        }
        if (opening == first.value() && !holdsKeyOrQuote(opening)) {
            return SyntaxDiagnostics.bracketStartsText(file.span(opening, opening + 1), bracket, first.quotedValue());
        }
        if (bracket == '{' && opening > first.value() && !holdsKeyOrQuote(opening)) {
            BracketHint whole = new BracketHint(file, opening);
            return SyntaxDiagnostics.textInBrackets(
                    file.span(whole.pieceStart(), whole.pieceEnd()), bracket, whole.quotedPiece());
        }
        int before = at - 1;
        while (before > opening && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return text.charAt(before) == '"' || text.charAt(before) == '\''
                ? SyntaxDiagnostics.missingComma(file.span(at, Math.min(at + 1, text.length())))
                : SyntaxDiagnostics.textInBrackets(file.span(pieceStart(), pieceEnd()), bracket, quotedPiece());
    }

    /** Reports the nearest bracket above that is not closed. */
    Optional<Diagnostic> open() {
        int depth = 0;
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '}' || c == ']') {
                depth++;
            } else if (c == '{' || c == '[') {
                depth--;
            }
            if (depth < 0) {
                return Optional.of(SyntaxDiagnostics.unclosedBracket(file.span(i, i + 1), c));
            }
        }
        return Optional.empty();
    }

    /** Returns the text between commas or brackets around the position, in quotes and after its key. */
    Rewrite quotedPiece() {
        int start = pieceStart();
        String piece = text.substring(start, pieceEnd());
        int keyStart = start;
        while (keyStart > line.content() && ",{[".indexOf(text.charAt(keyStart - 1)) < 0) {
            keyStart--;
        }
        String before = text.substring(keyStart, start).stripLeading();
        return Quotes.rewrite(file.span(start - before.length(), pieceEnd()), before, piece);
    }

    private int pieceStart() {
        int start = at;
        int depth = 0;
        while (start > line.content()) {
            char before = text.charAt(start - 1);
            depth += before == '}' || before == ']' ? 1 : before == '{' || before == '[' ? -1 : 0;
            if (depth < 0 || (depth == 0 && (before == ',' || (before == ' ' && followsColon(start - 1))))) {
                break;
            }
            start--;
        }
        while (start < at && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private boolean followsColon(int space) {
        return space > 0 && text.charAt(space - 1) == ':';
    }

    private int pieceEnd() {
        int end = at;
        int depth = 0;
        while (end < line.end()) {
            char c = text.charAt(end);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == ',')) {
                break;
            }
            end++;
        }
        while (end > at && SourceLine.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Whether this looks like a map or list in brackets: {@code {en: …}} or {@code ["a", …]}, but not
     * {@code {left, plural}}.
     */
    private boolean holdsKeyOrQuote(int opening) {
        int i = opening + 1;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
            return true;
        }
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "-_".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i < text.length() && SourceLine.isColon(text, i, text.length());
    }

    private int closing(int opening) {
        int depth = 0;
        for (int i = opening; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
