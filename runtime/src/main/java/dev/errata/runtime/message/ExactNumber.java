package dev.errata.runtime.message;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Converts numbers to their exact decimal values as people read them: a {@code double} of 0.1 is a tenth, and -0.0 is
 * 0.
 */
final class ExactNumber {
    /** The maximum length of a number in a catalog. */
    private static final int MAX_LENGTH = 40;

    private ExactNumber() {}

    /** Returns null if the text is not a number or is too long. */
    static @Nullable BigDecimal read(String word) {
        try {
            BigDecimal number = word.length() > MAX_LENGTH ? null : new BigDecimal(word);
            return number == null || Math.abs((long) number.scale()) > MAX_LENGTH ? null : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** Returns null if the argument is not a number, is infinite, or has more digits than anyone reads. */
    static @Nullable BigDecimal of(Object argument) {
        if (argument instanceof Integer || argument instanceof Long) {
            return BigDecimal.valueOf(((Number) argument).longValue());
        }
        BigDecimal number = null;
        if (argument instanceof BigDecimal decimal) {
            number = decimal;
        } else if (argument instanceof Double binary && !binary.isNaN() && !binary.isInfinite()) {
            number = new BigDecimal(binary.toString());
        } else if (argument instanceof BigInteger || argument instanceof Short || argument instanceof Byte) {
            number = new BigDecimal(argument.toString());
        }
        return number == null || -(long) number.scale() > PlainText.MAX_DIGITS ? null : number;
    }

    /** Returns the number minus the offset, rounded half even to the given decimal places, without trailing zeros. */
    static BigDecimal displayed(BigDecimal number, BigDecimal offset, int digits) {
        // The difference would have a digit for each decimal place between them.
        boolean isNegligible = (long) number.scale() - number.precision() > PlainText.MAX_DIGITS;
        BigDecimal minuend = isNegligible ? BigDecimal.ZERO : number;
        BigDecimal displayed = offset.signum() == 0 ? minuend : minuend.subtract(offset);
        return displayed.scale() == 0 ? displayed : withoutZeros(displayed.setScale(digits, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal result = number;
        for (int scale = number.scale() - 1; scale >= 0; scale--) {
            BigDecimal shorter = number.setScale(scale, RoundingMode.DOWN);
            if (shorter.compareTo(number) != 0) {
                return result;
            }
            result = shorter;
        }
        return result;
    }
}
