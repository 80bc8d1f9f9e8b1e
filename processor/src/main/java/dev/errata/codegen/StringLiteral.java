package dev.errata.codegen;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The only way in which a user's text enters a string literal: ASCII, whatever the text holds. */
final class StringLiteral {
    /** Chars that have an escape of two chars, and the second of each. */
    private static final String NAMED = "\"\\\n\r\t";

    private static final byte[] NAMES = "\"\\nrt".getBytes(ISO_8859_1);
    private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);
    private static final int LONGEST_ESCAPE = 6;

    private StringLiteral() {}

    /** The text as a literal with its quotes. */
    static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        append(literal, text);
        return literal.append('"').toString();
    }

    /**
     * Appends the text as it is written between quotes.
     *
     * @return {@link #sizeInClassFile(String)} of the text
     */
    static int append(StringBuilder literal, String text) {
        // Arrays: much of this runs before it is compiled, when each call takes longer than all else.
        char[] chars = text.toCharArray();
        byte[] escaped = new byte[LONGEST_ESCAPE * chars.length];
        int length = 0;
        int size = chars.length;
        for (char c : chars) {
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                escaped[length++] = (byte) c;
            } else {
                length = escape(c, escaped, length);
                size += sizeInClassFile(c) - 1;
            }
        }
        literal.append(new String(escaped, 0, length, ISO_8859_1));
        return size;
    }

    private static int escape(char c, byte[] to, int at) {
        to[at] = '\\';
        int name = c < 0x7F ? NAMED.indexOf(c) : -1;
        if (name >= 0) {
            to[at + 1] = NAMES[name];
            return at + 2;
        }
        to[at + 1] = 'u';
        to[at + 2] = HEX[c >> 12];
        to[at + 3] = HEX[c >> 8 & 15];
        to[at + 4] = HEX[c >> 4 & 15];
        to[at + 5] = HEX[c & 15];
        return at + LONGEST_ESCAPE;
    }

    /** How many bytes of a class file the text takes; Java's limit for a constant is 65,535. */
    static int sizeInClassFile(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += sizeInClassFile(text.charAt(i));
        }
        return size;
    }

    private static int sizeInClassFile(char c) {
        return c >= 1 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
}
