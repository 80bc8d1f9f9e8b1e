package dev.errata.runtime.message;

/** A position in a text that is read once from start to end. */
final class TextCursor {
    private static final char NONE = '\0';

    /** The characters that end a word in ICU's syntax, in addition to white space. */
    private static final String DELIMITERS = "{},='";

    private final String text;
    private int at;

    TextCursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void goBack(int index) {
        at = index;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** Returns the next character without reading it; U+0000 at the end. */
    char peek() {
        return isAtEnd() ? NONE : text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    /** Reads the character if it is the next one. */
    boolean accept(char c) {
        boolean found = peek() == c;
        at += found ? 1 : 0;
        return found;
    }

    /** Reads a word, which may be empty, and the white space around it. */
    String word() {
        skipWhiteSpace();
        int from = at;
        while (!isAtEnd() && !isWhiteSpace(peek()) && DELIMITERS.indexOf(peek()) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        skipWhiteSpace();
        return word;
    }

    void skipWhiteSpace() {
        while (!isAtEnd() && isWhiteSpace(peek())) {
            at++;
        }
    }

    /** Tests for Unicode's Pattern_White_Space, as ICU does. */
    private static boolean isWhiteSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == 0x85
                || c == 0x200E
                || c == 0x200F
                || c == 0x2028
                || c == 0x2029;
    }
}
