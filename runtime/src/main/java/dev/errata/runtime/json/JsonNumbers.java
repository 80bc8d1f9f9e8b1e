package dev.errata.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The grammar of numbers in RFC 8259, section 6. */
public final class JsonNumbers {
    private static final int LONGEST = 1_000;

    private JsonNumbers() {}

    /**
     * Whether a text is a number of JSON, and nothing else.
     *
     * @param text any text
     * @return true if it is
     */
    public static boolean isNumber(String text) {
        return !text.isEmpty() && end(text, 0) == text.length();
    }

    /**
     * The number that a text spells, if it and its digits are so few that any program can reckon with it: a {@code
     * 1e999999999} takes all memory where somebody writes it out or makes an integer of it.
     *
     * @param text any text
     * @return null if it is no number of JSON, or has more than 1,000 characters, or more than 1,000 digits before or behind
     *     the point
     */
    public static @Nullable BigDecimal decimal(String text) {
        if (text.length() > LONGEST || !isNumber(text)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return hasFewPlaces(number) ? number : null;
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }

    /**
     * Whether a number, written out, has no more digits than any program can bear.
     *
     * @param number any number
     * @return true for at most 1,000 digits before and 1,000 behind the point
     */
    public static boolean hasFewPlaces(BigDecimal number) {
        return number.scale() <= LONGEST && (long) number.precision() - number.scale() <= LONGEST;
    }

    /** Where the number ends that begins at a place; -1 if none does. */
    static int end(String text, int start) {
        int at = start;
        if (charAt(text, at) == '-') {
            at++;
        }
        int digits = at;
        at = digits(text, at);
        if (at == digits || (at > digits + 1 && text.charAt(digits) == '0')) {
            return -1;
        }
        if (charAt(text, at) == '.') {
            int fraction = at + 1;
            at = digits(text, fraction);
            if (at == fraction) {
                return -1;
            }
        }
        char c = charAt(text, at);
        return c == 'e' || c == 'E' ? exponent(text, at + 1) : at;
    }

    private static int exponent(String text, int start) {
        char sign = charAt(text, start);
        int digits = sign == '+' || sign == '-' ? start + 1 : start;
        int end = digits(text, digits);
        return end == digits ? -1 : end;
    }

    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
