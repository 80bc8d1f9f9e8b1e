package dev.errata.runtime.message;

/** A place in a text that is read once, from its start to its end. */
final class TextCursor {
    private static final char NONE = '\0';

    /** What ends a word of ICU's syntax, beside white space. */
    private static final String MARKS = "{},='";

    private final String text;
    private int at;

    TextCursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void goBack(int place) {
        at = place;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The next character, unread; U+0000 at the end. */
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

    /** Reads a word, empty if there is none, and the white space around it. */
    String word() {
        skipBlanks();
        int from = at;
        while (!isAtEnd() && !isBlank(peek()) && MARKS.indexOf(peek()) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        skipBlanks();
        return word;
    }

    void skipBlanks() {
        while (!isAtEnd() && isBlank(peek())) {
            at++;
        }
    }

    /** Unicode's Pattern_White_Space, as in ICU. */
    private static boolean isBlank(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == 0x85
                || c == 0x200E
                || c == 0x200F
                || c == 0x2028
                || c == 0x2029;
    }
}
