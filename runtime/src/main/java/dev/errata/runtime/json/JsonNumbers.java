package dev.errata.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers according to the grammar of RFC 8259 section 6. */
public final class JsonNumbers {
    private static final int MAX_LENGTH = 1_000;

    private JsonNumbers() {}

    /**
     * Returns whether a text is a JSON number.
     *
     * @param text any text
     * @return true if the whole text is a number
     */
    public static boolean isNumber(String text) {
        return !text.isEmpty() && end(text, 0) == text.length();
    }

    /**
     * Returns the number that a text represents, within limits that are safe for calculations. For example, {@code
     * 1e999999999} uses all memory when a program prints it or converts it to an integer.
     *
     * @param text any text
     * @return the number; null if the text is not a JSON number, has more than 1,000 characters, or represents a number
     *     with more than 1,000 digits before or after the decimal point
     */
    public static @Nullable BigDecimal decimal(String text) {
        if (text.length() > MAX_LENGTH || !isNumber(text)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return hasFewDigits(number) ? number : null;
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }

    /**
     * Returns whether a number is short in plain notation.
     *
     * @param number any number
     * @return true for at most 1,000 digits before and at most 1,000 digits after the decimal point
     */
    public static boolean hasFewDigits(BigDecimal number) {
        return number.scale() <= MAX_LENGTH && (long) number.precision() - number.scale() <= MAX_LENGTH;
    }

    /** Returns the index after the number that starts at an index; -1 if there is none. */
    static int end(String text, int start) {
        int index = start;
        if (charAt(text, index) == '-') {
            index++;
        }
        int digits = index;
        index = digits(text, index);
        if (index == digits || (index > digits + 1 && text.charAt(digits) == '0')) {
            return -1;
        }
        if (charAt(text, index) == '.') {
            int fraction = index + 1;
            index = digits(text, fraction);
            if (index == fraction) {
                return -1;
            }
        }
        char c = charAt(text, index);
        return c == 'e' || c == 'E' ? exponent(text, index + 1) : index;
    }

    private static int exponent(String text, int start) {
        char sign = charAt(text, start);
        int digits = sign == '+' || sign == '-' ? start + 1 : start;
        int end = digits(text, digits);
        return end == digits ? -1 : end;
    }

    private static int digits(String text, int start) {
        int index = start;
        while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        return index;
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
