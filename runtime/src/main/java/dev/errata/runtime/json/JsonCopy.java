package dev.errata.runtime.json;

import dev.errata.runtime.text.VisibleText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Copies Java values that represent JSON values, and rejects all others. */
public final class JsonCopy {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_VALUES = 100_000;

    /** The path of the current value, such as {@code violations[0].field}. */
    private final StringBuilder path;

    private int values = MAX_VALUES;

    private JsonCopy(String name) {
        this.path = new StringBuilder(name);
    }

    /**
     * Copies a value and all values in it.
     *
     * @param name the name of the member with the value, for the exception's message
     * @param value null, a string, a boolean, a number of the JDK, or maps and lists of these; the keys of maps are
     *     strings
     * @return an unmodifiable copy
     * @throws IllegalArgumentException if the value or one in it has another type or is NaN or infinite; if values nest
     *     more than 64 levels deep, for example because one contains itself; if there are more than 100,000 values
     */
    public static @Nullable Object of(String name, @Nullable Object value) {
        return new JsonCopy(name).copy(value, 0);
    }

    private @Nullable Object copy(@Nullable Object value, int depth) {
        if (--values < 0) {
            throw invalid("contains more than 100,000 values");
        }
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (!(value instanceof Map) && !(value instanceof List)) {
            throw invalid(value);
        }
        if (depth >= MAX_DEPTH) {
            throw invalid("nests more than 64 levels deep, or contains itself");
        }
        return value instanceof Map<?, ?> map ? object(map, depth + 1) : array((List<?>) value, depth + 1);
    }

    private Map<String, @Nullable Object> object(Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        int end = path.length();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw invalid("has a key that is not a string");
            }
            path.append('.').append(name);
            copy.put(name, copy(member.getValue(), depth));
            path.setLength(end);
        }
        return Collections.unmodifiableMap(copy);
    }

    private List<@Nullable Object> array(List<?> list, int depth) {
        List<@Nullable Object> copy = new ArrayList<>();
        int end = path.length();
        for (Object element : list) {
            path.append('[').append(copy.size()).append(']');
            copy.add(copy(element, depth));
            path.setLength(end);
        }
        return Collections.unmodifiableList(copy);
    }

    private Number number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw invalid("is ".concat(number.toString()).concat(", which JSON cannot represent"));
            }
            return number;
        }
        if (number instanceof AtomicInteger atomic) {
            return atomic.get();
        }
        if (number instanceof AtomicLong atomic) {
            return atomic.get();
        }
        if (!isImmutable(number)) {
            throw invalid(number);
        }
        return number;
    }

    /** Excludes subclasses, which may print any text. */
    private static boolean isImmutable(Number number) {
        return number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number.getClass() == BigDecimal.class
                || number.getClass() == BigInteger.class;
    }

    private IllegalArgumentException invalid(Object value) {
        return invalid("is of "
                .concat(value.getClass().toString())
                .concat("; use a map, a list, a string, a number or a boolean"));
    }

    private IllegalArgumentException invalid(String reason) {
        return new IllegalArgumentException(
                VisibleText.of("`".concat(path.toString()).concat("` ").concat(reason)));
    }
}
