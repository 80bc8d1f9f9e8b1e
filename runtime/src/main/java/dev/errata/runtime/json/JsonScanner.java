package dev.errata.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * The words of a JSON text, strictly by RFC 8259. A byte order mark at the beginning is skipped. Methods that find what they
 * look for move behind it; else they keep the fault and give false.
 */
final class JsonScanner {
    /** Deeper than any answer. Every reader has such a limit. */
    static final int DEEPEST = 512;

    final String text;
    int at;
    int stringStart;
    int stringEnd;
    boolean stringHasEscapes;
    private @Nullable String fault;

    JsonScanner(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    @Nullable
    String fault() {
        return fault;
    }

    boolean fail(String words) {
        if (fault == null) {
            fault = words.concat(" at character ").concat(Integer.toString(at + 1));
        }
        return false;
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** Skips white space and gives what stands behind it. */
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
        return at == text.length() || fail("there is more behind the value");
    }

    boolean word(String word) {
        if (!text.startsWith(word, at)) {
            return noValue();
        }
        at += word.length();
        return true;
    }

    private boolean noValue() {
        return fail(at >= text.length() ? "the text ends" : "no value begins");
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
                return fail("a control character stands in a string");
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
        return fail("a string does not end");
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

    /** The last string that was found. */
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
