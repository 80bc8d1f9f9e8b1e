package dev.errata.runtime.message;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them: a {@code double} of 0.1 is a tenth, and minus nothing is nothing. */
final class ExactNumber {
    /** A number that a catalog's author wrote. */
    private static final int LONGEST = 40;

    private ExactNumber() {}

    /** Null for what is no number, or too long a one. */
    static @Nullable BigDecimal read(String word) {
        try {
            BigDecimal number = word.length() > LONGEST ? null : new BigDecimal(word);
            return number == null || Math.abs((long) number.scale()) > LONGEST ? null : number;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** Null for what is no number, is infinite, or has more digits than anybody reads. */
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
        return number == null || -(long) number.scale() > PlainText.MOST_DIGITS ? null : number;
    }

    /** The number less an offset, half-even to so many decimals, without zeros at its end. */
    static BigDecimal shown(BigDecimal number, BigDecimal offset, int digits) {
        // Their sum would have a digit for each of the places between them.
        boolean vanishes = (long) number.scale() - number.precision() > PlainText.MOST_DIGITS;
        BigDecimal left = vanishes ? BigDecimal.ZERO : number;
        BigDecimal shown = offset.signum() == 0 ? left : left.subtract(offset);
        return shown.scale() == 0 ? shown : withoutZeros(shown.setScale(digits, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal shortest = number;
        for (int scale = number.scale() - 1; scale >= 0; scale--) {
            BigDecimal shorter = number.setScale(scale, RoundingMode.DOWN);
            if (shorter.compareTo(number) != 0) {
                return shortest;
            }
            shortest = shorter;
        }
        return shortest;
    }
}
