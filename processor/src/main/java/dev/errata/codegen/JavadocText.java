package dev.errata.codegen;

/** The only way in which a user's text enters a comment: ASCII that is neither markup nor the comment's end. */
final class JavadocText {
    private JavadocText() {}

    /** The text on one line, with what means something to Java or to HTML as entities. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        boolean blank = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c)) {
                blank = escaped.length() > 0;
            } else {
                if (blank) {
                    escaped.append(' ');
                    blank = false;
                }
                append(escaped, c);
            }
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '@' -> escaped.append("&#64;");
            case '\\' -> escaped.append("&#92;");
            case '/' -> escaped.append(canStandBeforeSlash(escaped) ? "/" : "&#47;");
            default -> {
                if (c >= ' ' && c < 0x7F) {
                    escaped.append((char) c);
                } else if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE) {
                    escaped.append("&#x").append(Integer.toHexString(c)).append(';');
                }
            }
        }
    }

    /** A slash after an asterisk would end the comment, also if the asterisk is directly before this text. */
    private static boolean canStandBeforeSlash(StringBuilder escaped) {
        if (escaped.length() == 0) {
            return false;
        }
        char before = escaped.charAt(escaped.length() - 1);
        return Character.isLetterOrDigit(before) || before == '/' || before == ':' || before == '.';
    }

    /** The text as code, also inside an inline tag, where braces must match. */
    static String code(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x7F && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
            if (!plain) {
                return "<code>" + of(text).replace("{", "&#123;").replace("}", "&#125;") + "</code>";
            }
        }
        return "{@code " + text + "}";
    }
}
