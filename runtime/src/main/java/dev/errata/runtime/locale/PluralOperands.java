package dev.errata.runtime.locale;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The operands of CLDR's plural rules for a number. Rules compare operands with small numbers, and with remainders of
 * small powers of ten. Therefore, a value that does not fit in a {@code long} is stored modulo 10<sup>18</sup>, plus
 * 10<sup>18</sup>, which has the same results.
 *
 * @param n the absolute value, or -1 for a number with a fraction, for which no rule uses it
 * @param i the integer digits
 * @param v the number of fraction digits
 * @param f the fraction digits
 * @param t the fraction digits without trailing zeros
 */
record PluralOperands(long n, long i, int v, long f, long t) {
    private static final int DIGITS = 18;
    private static final long LARGE = 1_000_000_000_000_000_000L;
    private static final BigInteger BIG_LARGE = BigInteger.valueOf(LARGE);

    static PluralOperands of(BigDecimal number) {
        BigInteger digits = number.unscaledValue().abs();
        int scale = number.scale();
        if (scale <= 0) {
            return whole(shifted(digits, -(long) scale), 0);
        }
        // The number is less than 1. Do not compute a power of ten that is much larger than the number's digits.
        if (scale > digits.bitLength()) {
            return of(0, scale, digits);
        }
        BigInteger[] parts = digits.divideAndRemainder(BigInteger.TEN.pow(scale));
        return of(reduced(parts[0]), scale, parts[1]);
    }

    private static PluralOperands of(long whole, int scale, BigInteger fraction) {
        if (fraction.signum() == 0) {
            return whole(whole, scale);
        }
        return new PluralOperands(-1, whole, scale, reduced(fraction), reduced(withoutTrailingZeros(fraction)));
    }

    private static PluralOperands whole(long whole, int scale) {
        return new PluralOperands(whole, whole, scale, 0, 0);
    }

    private static long shifted(BigInteger digits, long zeros) {
        if (zeros >= DIGITS) {
            return digits.signum() == 0 ? 0 : LARGE;
        }
        return reduced(digits.multiply(BigInteger.TEN.pow((int) zeros)));
    }

    private static long reduced(BigInteger magnitude) {
        return magnitude.bitLength() < Long.SIZE
                ? magnitude.longValue()
                : magnitude.mod(BIG_LARGE).longValue() + LARGE;
    }

    /** Divides by powers of two many tens, so that a million zeros do not need a million divisions. */
    private static BigInteger withoutTrailingZeros(BigInteger positive) {
        BigInteger rest = positive;
        for (int zeros = Integer.highestOneBit(positive.getLowestSetBit()); zeros > 0; zeros >>= 1) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.TEN.pow(zeros));
            rest = parts[1].signum() == 0 ? parts[0] : rest;
        }
        return rest;
    }
}
