package dev.errata.catalog.message;

/** Recognizes the {@code printf} placeholders of other languages, such as {@code %s}, {@code %1$d} or {@code %.2f}. */
final class PrintfPlaceholder {
    private static final String CONVERSIONS = "sSdiufxXbcegp@";

    private PrintfPlaceholder() {}

    /**
     * Returns the end of the placeholder that starts at a percent sign, or the start if there is none. A percent sign
     * after a digit starts none: {@code 5%d} is far more often a percentage.
     */
    static int end(String text, int start) {
        if (start > 0 && (isDigit(text, start - 1) || text.charAt(start - 1) == '%')) {
            return start;
        }
        int at = start + 1;
        at = skipDigits(text, at);
        if (at < text.length() && text.charAt(at) == '$') {
            at++;
        }
        at = skipDigits(text, at);
        if (at < text.length() && text.charAt(at) == '.') {
            at = skipDigits(text, at + 1);
        }
        boolean complete = at < text.length() && CONVERSIONS.indexOf(text.charAt(at)) >= 0 && !wordGoesOn(text, at + 1);
        return complete ? at + 1 : start;
    }

    /**
     * Returns the index of the argument that a placeholder prints, from 0: its explicit index, or else the given one.
     */
    static int argument(String placeholder, int turn) {
        int dollar = placeholder.indexOf('$');
        boolean says = dollar == 2 && placeholder.charAt(1) != '0';
        return says ? placeholder.charAt(1) - '1' : turn;
    }

    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean wordGoesOn(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
