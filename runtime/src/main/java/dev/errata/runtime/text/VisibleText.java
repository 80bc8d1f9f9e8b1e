package dev.errata.runtime.text;

/**
 * Escapes text for a line of a log. Characters that end the line, are invisible or reorder text are escaped, so that
 * text cannot forge an entry.
 */
public final class VisibleText {
    private static final String DIGITS = "0123456789abcdef";

    private VisibleText() {}

    /**
     * Escapes invisible characters: control characters, line separators, format characters (such as bidirectional
     * controls, zero-width characters and tags), fillers, and unpaired surrogates.
     *
     * @param text any text
     * @return the text on one line, with escapes such as {@code \n} and <code>&#92;u001b</code> for these characters
     */
    public static String of(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : escape(text, at);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~';
    }

    private static String escape(String text, int from) {
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, from);
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            if (isInvisible(point)) {
                for (int i = at; i < end; i++) {
                    escape(text.charAt(i), visible);
                }
            } else {
                visible.append(text, at, end);
            }
            at = end;
        }
        return visible.toString();
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || isFiller(point);
    }

    /** Returns whether the character is a letter or mark that is displayed as nothing. */
    private static boolean isFiller(int point) {
        return point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || point == 0x3164
                || point == 0xFFA0;
    }

    private static void escape(char c, StringBuilder visible) {
        if (c == '\n') {
            visible.append("\\n");
        } else if (c == '\r') {
            visible.append("\\r");
        } else if (c == '\t') {
            visible.append("\\t");
        } else {
            visible.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                visible.append(DIGITS.charAt((c >> shift) & 0xF));
            }
        }
    }
}
