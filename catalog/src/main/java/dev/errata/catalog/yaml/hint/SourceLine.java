package dev.errata.catalog.yaml.hint;

import dev.errata.catalog.diagnostic.Rewrite;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.yaml.Quotes;

/**
 * A line as its author sees it: dashes, a key and a value. Hints are based on it where the file is not valid YAML.
 *
 * @param content the offset of the first character after indentation and dashes
 * @param colon the offset of the colon after the key, or -1 if there is no key
 * @param end the offset after the last character that is not white space
 */
public record SourceLine(SourceFile file, int number, int content, int colon, int end) {
    public static SourceLine of(SourceFile file, int offset) {
        return ofNumber(file, file.line(offset));
    }

    static SourceLine ofNumber(SourceFile file, int number) {
        String text = file.text();
        int content = file.lineStart(number);
        int end = file.lineEnd(number);
        while (end > content && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (content < end && (isSpace(text.charAt(content)) || isDash(text, content, end))) {
            content++;
        }
        return new SourceLine(file, number, content, colon(text, content, end), end);
    }

    private static boolean isDash(String text, int at, int end) {
        return text.charAt(at) == '-' && (at + 1 == end || isSpace(text.charAt(at + 1)));
    }

    private static int colon(String text, int content, int end) {
        char first = content < end ? text.charAt(content) : 0;
        int at = content;
        if (first == '"' || first == '\'') {
            at = text.indexOf(first, content + 1) + 1;
            return at > 0 && at < end && text.charAt(at) == ':' ? at : -1;
        }
        if ("{[#".indexOf(first) >= 0) {
            return -1;
        }
        while (at < end && !isColon(text, at, end)) {
            at++;
        }
        return at < end ? at : -1;
    }

    static boolean isColon(String text, int at, int end) {
        return text.charAt(at) == ':' && (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** Whether a character is a space or a tab. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    boolean isBlank() {
        return content == end;
    }

    boolean isComment() {
        return !isBlank() && file.text().charAt(content) == '#';
    }

    boolean hasKey() {
        return colon >= 0;
    }

    String key() {
        return file.text().substring(content, Math.max(content, colon));
    }

    Span keySpan() {
        return file.span(content, Math.max(content, colon));
    }

    Span span() {
        return file.span(content, end);
    }

    /** Returns the line without its indentation, but with its dashes. */
    Span whole() {
        int start = file.lineStart(number);
        while (start < content && isSpace(file.text().charAt(start))) {
            start++;
        }
        return file.span(start, end);
    }

    /** Returns the offset of the value, or the end of the line if there is none. */
    int value() {
        int at = hasKey() ? colon + 1 : content;
        while (at < end && isSpace(file.text().charAt(at))) {
            at++;
        }
        return at;
    }

    boolean hasValue() {
        return hasKey() && value() < end && file.text().charAt(value()) != '#';
    }

    /** Returns the number of characters before the content. */
    int indent() {
        return content - file.lineStart(number);
    }

    public boolean isBlankFrom(int offset) {
        int at = offset;
        while (at < end && isSpace(file.text().charAt(at))) {
            at++;
        }
        return at >= end;
    }

    /** Returns the line with its value in quotes. */
    Rewrite quotedValue() {
        return quotedFrom(value());
    }

    /** Returns the text from an offset on in quotes. If the value starts there, the key precedes it. */
    public Rewrite quotedFrom(int offset) {
        return quotedPart(offset, offset);
    }

    /** Does the same for a value of which only the text from the second offset on is kept. */
    Rewrite quotedPart(int start, int textStart) {
        boolean hasPrefix = start == value() && hasKey();
        Span place = file.span(hasPrefix ? content : Math.min(start, end), end);
        return Quotes.rewrite(place, hasPrefix ? prefix() : "", file.text().substring(Math.min(textStart, end), end));
    }

    /** Returns the key with its colon and a space, or an empty text if there is no key. */
    String prefix() {
        return hasKey() ? key() + ": " : "";
    }
}
