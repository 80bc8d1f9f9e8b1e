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

/** Copies values of Java that are values of JSON, and refuses all others. */
public final class JsonCopy {
    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 100_000;

    /** Where the value is that is copied, such as {@code violations[0].field}. */
    private final StringBuilder path;

    private int values = MOST_VALUES;

    private JsonCopy(String name) {
        this.path = new StringBuilder(name);
    }

    /**
     * Copies a value with all that it contains.
     *
     * @param name the name of the member with the value, for the exception
     * @param value null, a text, a boolean, a number of the JDK, or maps and lists of these; the keys of maps are texts
     * @return the same value, unmodifiable
     * @throws IllegalArgumentException if the value or one in it is of another type, infinite or not a number; if values nest
     *     more than 64 levels deep, as they do where one contains itself; if there are more than 100,000 values
     */
    public static @Nullable Object of(String name, @Nullable Object value) {
        return new JsonCopy(name).copy(value, 0);
    }

    private @Nullable Object copy(@Nullable Object value, int depth) {
        if (--values < 0) {
            throw refusal("contains more than 100,000 values");
        }
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (!(value instanceof Map) && !(value instanceof List)) {
            throw refusal(value);
        }
        if (depth >= DEEPEST) {
            throw refusal("nests more than 64 levels deep, or contains itself");
        }
        return value instanceof Map<?, ?> map ? object(map, depth + 1) : array((List<?>) value, depth + 1);
    }

    private Map<String, @Nullable Object> object(Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        int end = path.length();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw refusal("has a key that is not a text");
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
                throw refusal("is ".concat(number.toString()).concat(", which JSON has no number for"));
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
            throw refusal(number);
        }
        return number;
    }

    /** A subclass may print anything. */
    private static boolean isImmutable(Number number) {
        return number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number.getClass() == BigDecimal.class
                || number.getClass() == BigInteger.class;
    }

    private IllegalArgumentException refusal(Object value) {
        return refusal("is of "
                .concat(value.getClass().toString())
                .concat("; use a map, a list, a text, a number or a boolean"));
    }

    private IllegalArgumentException refusal(String reason) {
        return new IllegalArgumentException(
                VisibleText.of("`".concat(path.toString()).concat("` ").concat(reason)));
    }
}
