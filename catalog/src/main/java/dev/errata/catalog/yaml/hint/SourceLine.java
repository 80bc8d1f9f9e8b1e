package dev.errata.catalog.yaml.hint;

import dev.errata.catalog.diagnostic.Rewrite;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.yaml.Quotes;

/**
 * A line as its author sees it: dashes, a key and a value. It is what hints are made from, where YAML itself gives up.
 *
 * @param content the offset of the first character behind indentation and dashes
 * @param colon the offset of the colon behind the key; -1 where there is no key
 * @param end the offset behind the last character that is not blank
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

    /** Whether a character is white space within a line. */
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

    /** All of the line but its indentation. */
    Span whole() {
        int start = file.lineStart(number);
        while (start < content && isSpace(file.text().charAt(start))) {
            start++;
        }
        return file.span(start, end);
    }

    /** The offset where the value starts; the line's end where none does. */
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

    /** By how many characters the content is indented. */
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

    /** The line as it should be: with its value in quotes, or what starts at the offset where that is behind the value. */
    Rewrite quotedValue() {
        return quotedFrom(value());
    }

    /** All from an offset on in quotes, behind the key where the offset is that of the value. */
    public Rewrite quotedFrom(int offset) {
        return quotedPart(offset, offset);
    }

    /** The same for a value that starts at one offset, and whose text to quote starts at another. */
    Rewrite quotedPart(int start, int textStart) {
        boolean hasPrefix = start == value() && hasKey();
        Span place = file.span(hasPrefix ? content : Math.min(start, end), end);
        return Quotes.rewrite(place, hasPrefix ? prefix() : "", file.text().substring(Math.min(textStart, end), end));
    }

    /** The key with its colon; empty where there is none. */
    String prefix() {
        return hasKey() ? key() + ": " : "";
    }
}
