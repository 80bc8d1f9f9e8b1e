package dev.errata.runtime.wire;

import dev.errata.runtime.json.JsonNumbers;
import dev.errata.runtime.json.JsonValue;
import dev.errata.runtime.json.JsonValue.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A place in a body, and what stands there.
 *
 * @param place the number of the place
 * @param value the scalar as the catalog spells it
 */
record Condition(String pointer, int place, String value) {
    private static final int LONGEST_NUMBER = 1_000;

    /** Texts, numbers and booleans are the same if they are spelled the same; numbers also if they are equal. */
    boolean holds(Body body) {
        JsonValue found = body.at(place);
        if (found == null || found.kind() == Kind.ARRAY || found.kind() == Kind.OBJECT) {
            return false;
        }
        return found.text().equals(value) || (found.kind() == Kind.NUMBER && equals(found.text(), value));
    }

    private static boolean equals(String number, String other) {
        BigDecimal one = decimal(number);
        BigDecimal two = decimal(other);
        return one != null && two != null && one.compareTo(two) == 0;
    }

    private static @Nullable BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER || !JsonNumbers.isNumber(text)) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }
}
