package dev.errata.runtime.locale;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * What the rules of CLDR ask of a number. Rules compare with small numbers, and with remainders of small powers of ten; so
 * what does not fit in a {@code long} is kept modulo 10<sup>18</sup>, plus 10<sup>18</sup>, which gives the same answers.
 *
 * @param n the magnitude, or -1 where it is no whole number: no rule speaks of others
 * @param i the whole part
 * @param v the count of fraction digits
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
        // Powers of ten stay in proportion to the digits that are there: ten to that scale would be more than all of
        // them.
        if (scale > digits.bitLength()) {
            return of(0, scale, digits);
        }
        BigInteger[] parts = digits.divideAndRemainder(BigInteger.TEN.pow(scale));
        return of(small(parts[0]), scale, parts[1]);
    }

    private static PluralOperands of(long whole, int scale, BigInteger fraction) {
        if (fraction.signum() == 0) {
            return whole(whole, scale);
        }
        return new PluralOperands(-1, whole, scale, small(fraction), small(withoutTrailingZeros(fraction)));
    }

    private static PluralOperands whole(long whole, int scale) {
        return new PluralOperands(whole, whole, scale, 0, 0);
    }

    private static long shifted(BigInteger digits, long zeros) {
        if (zeros >= DIGITS) {
            return digits.signum() == 0 ? 0 : LARGE;
        }
        return small(digits.multiply(BigInteger.TEN.pow((int) zeros)));
    }

    private static long small(BigInteger magnitude) {
        return magnitude.bitLength() < Long.SIZE
                ? magnitude.longValue()
                : magnitude.mod(BIG_LARGE).longValue() + LARGE;
    }

    /** Takes zeros away in powers of two, so that a million of them are no million divisions. */
    private static BigInteger withoutTrailingZeros(BigInteger positive) {
        BigInteger rest = positive;
        for (int zeros = Integer.highestOneBit(positive.getLowestSetBit()); zeros > 0; zeros >>= 1) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.TEN.pow(zeros));
            rest = parts[1].signum() == 0 ? parts[0] : rest;
        }
        return rest;
    }
}
