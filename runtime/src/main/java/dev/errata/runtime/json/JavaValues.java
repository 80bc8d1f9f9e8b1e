package dev.errata.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts Java values to JSON values. */
final class JavaValues {
    /** About 1,000 digits. A longer number is a mistake, and printing it takes quadratic time. */
    private static final int MAX_BITS = 3_500;

    private JavaValues() {}

    static JsonValue toJson(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return toJson(number);
        }
        if (value instanceof Map) {
            return JsonValue.OBJECT;
        }
        if (value instanceof Iterable || value.getClass().isArray()) {
            return JsonValue.ARRAY;
        }
        return JsonValue.string(Objects.requireNonNull(value.toString(), "a value without a text"));
    }

    private static JsonValue toJson(Number number) {
        if (number instanceof BigInteger integer) {
            return integer.bitLength() > MAX_BITS ? JsonValue.OBJECT : JsonValue.number(integer.toString());
        }
        if (number instanceof BigDecimal decimal) {
            boolean isHuge = decimal.unscaledValue().bitLength() > MAX_BITS;
            return isHuge ? JsonValue.OBJECT : JsonValue.number(decimal.toString());
        }
        String spelling = number.toString();
        return JsonNumbers.isNumber(spelling) ? JsonValue.number(spelling) : JsonValue.string(spelling);
    }
}
