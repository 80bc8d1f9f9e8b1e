package dev.errata.catalog.model;

import java.math.BigInteger;
import java.util.Optional;

/** Codes that are integers as JSON writes them: digits without leading zeros, perhaps after a minus sign. */
public final class IntegerCode {
    private IntegerCode() {}

    public static boolean isInteger(String code) {
        int start = code.startsWith("-") ? 1 : 0;
        int digits = code.length() - start;
        if (digits == 0 || (digits > 1 && code.charAt(start) == '0')) {
            return false;
        }
        for (int i = start; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The value of a code; empty if the code is not an integer. */
    public static Optional<BigInteger> of(String code) {
        return isInteger(code) ? Optional.of(new BigInteger(code)) : Optional.empty();
    }
}
