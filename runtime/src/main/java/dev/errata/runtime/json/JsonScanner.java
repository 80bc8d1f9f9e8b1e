package dev.errata.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Scans the tokens of a JSON text strictly according to RFC 8259. A byte order mark at the beginning is skipped. Each
 * method for a token moves after it and returns true, or records the error and returns false.
 */
final class JsonScanner {
    /** Deeper than any real response. */
    static final int MAX_DEPTH = 512;

    final String text;
    int at;
    int stringStart;
    int stringEnd;
    boolean stringHasEscapes;
    private @Nullable String error;

    JsonScanner(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    @Nullable
    String error() {
        return error;
    }

    boolean fail(String message) {
        if (error == null) {
            error = message.concat(" at character ").concat(Integer.toString(at + 1));
        }
        return false;
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** Skips white space and returns the char after it. */
    char next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return c;
            }
            at++;
        }
        return '\0';
    }

    boolean end() {
        next();
        return at == text.length() || fail("there is more text after the value");
    }

    boolean word(String word) {
        if (!text.startsWith(word, at)) {
            return noValue();
        }
        at += word.length();
        return true;
    }

    private boolean noValue() {
        return fail(at >= text.length() ? "unexpected end of text" : "expected a value");
    }

    boolean number() {
        int end = JsonNumbers.end(text, at);
        if (end < 0) {
            boolean begins = peek() == '-' || (peek() >= '0' && peek() <= '9');
            return begins ? fail("a number is malformed") : noValue();
        }
        at = end;
        return true;
    }

    boolean string() {
        int start = at + 1;
        int i = start;
        stringHasEscapes = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                stringStart = start;
                stringEnd = i;
                at = i + 1;
                return true;
            }
            if (c < ' ') {
                at = i;
                return fail("a string contains a control character");
            }
            if (c == '\\') {
                stringHasEscapes = true;
                int length = escapeLength(i);
                if (length == 0) {
                    at = i;
                    return fail("an escape is malformed");
                }
                i += length;
            } else {
                i++;
            }
        }
        at = text.length();
        return fail("a string is not closed");
    }

    private int escapeLength(int backslash) {
        if (backslash + 1 >= text.length()) {
            return 0;
        }
        char c = text.charAt(backslash + 1);
        if (c == 'u') {
            return hex(backslash + 2) < 0 ? 0 : 6;
        }
        return "\"\\/bfnrt".indexOf(c) < 0 ? 0 : 2;
    }

    private int hex(int start) {
        if (start + 4 > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < start + 4; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Returns the last string that was scanned, without escapes. */
    String lastString() {
        return stringHasEscapes ? unescaped() : text.substring(stringStart, stringEnd);
    }

    private String unescaped() {
        StringBuilder plain = new StringBuilder(stringEnd - stringStart);
        int i = stringStart;
        while (i < stringEnd) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                i++;
            } else if (text.charAt(i + 1) == 'u') {
                plain.append((char) hex(i + 2));
                i += 6;
            } else {
                plain.append(escaped(text.charAt(i + 1)));
                i += 2;
            }
        }
        return plain.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }
}
