package dev.errata.codegen;

/** The only way in which a user's text enters a string literal: ASCII, whatever the text holds. */
final class StringLiteral {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private StringLiteral() {}

    /** The text as a literal with its quotes. */
    static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        append(literal, text);
        return literal.append('"').toString();
    }

    /** Appends the text as it stands between quotes. */
    static void append(StringBuilder literal, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c >= ' ' && c < 0x7F) {
                        literal.append(c);
                    } else {
                        appendEscape(literal, c);
                    }
                }
            }
        }
    }

    private static void appendEscape(StringBuilder literal, char c) {
        literal.append("\\u")
                .append(HEX[c >> 12])
                .append(HEX[c >> 8 & 15])
                .append(HEX[c >> 4 & 15])
                .append(HEX[c & 15]);
    }

    /** How many bytes of a class file the text takes; Java's limit for a constant is 65,535. */
    static int sizeInClassFile(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            size += c >= 1 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return size;
    }
}
