package dev.errata.runtime.wire;

import dev.errata.runtime.json.JsonNumbers;
import dev.errata.runtime.json.JsonValue;
import dev.errata.runtime.json.JsonValue.Kind;
import java.math.BigDecimal;

/**
 * Tests the value at a pointer in a body.
 *
 * @param pointer the pointer (RFC 6901)
 * @param number the number of the pointer
 * @param value the expected scalar, as written in the catalog
 */
record Condition(String pointer, int number, String value) {
    /** Returns whether the value is a scalar with the same spelling, or a number with the same value. */
    boolean holds(Body body) {
        JsonValue found = body.at(number);
        if (found == null || found.kind() == Kind.ARRAY || found.kind() == Kind.OBJECT) {
            return false;
        }
        return found.text().equals(value) || (found.kind() == Kind.NUMBER && areEqual(found.text(), value));
    }

    private static boolean areEqual(String one, String other) {
        BigDecimal first = JsonNumbers.decimal(one);
        BigDecimal second = JsonNumbers.decimal(other);
        return first != null && second != null && first.compareTo(second) == 0;
    }
}
