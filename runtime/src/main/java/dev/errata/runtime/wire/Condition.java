package dev.errata.runtime.wire;

import dev.errata.runtime.json.JsonNumbers;
import dev.errata.runtime.json.JsonValue;
import dev.errata.runtime.json.JsonValue.Kind;
import java.math.BigDecimal;

/**
 * A place in a body, and what stands there.
 *
 * @param place the number of the place
 * @param value the scalar as the catalog spells it
 */
record Condition(String pointer, int place, String value) {
    /** Texts, numbers and booleans are the same if they are spelled the same; numbers also if they are equal. */
    boolean holds(Body body) {
        JsonValue found = body.at(place);
        if (found == null || found.kind() == Kind.ARRAY || found.kind() == Kind.OBJECT) {
            return false;
        }
        return found.text().equals(value) || (found.kind() == Kind.NUMBER && equals(found.text(), value));
    }

    private static boolean equals(String number, String other) {
        BigDecimal one = JsonNumbers.decimal(number);
        BigDecimal two = JsonNumbers.decimal(other);
        return one != null && two != null && one.compareTo(two) == 0;
    }
}
