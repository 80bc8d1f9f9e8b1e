package dev.errata.runtime;

import dev.errata.runtime.json.JsonNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies a JSON object within limits. The copy ends even if a map or list contains itself. */
final class BoundedCopy {
    private static final int MAX_VALUES = 200;
    private static final int MAX_CHARS = 16 * 1024;
    private static final int MAX_TEXT_LENGTH = 1_000;
    private static final int MAX_DEPTH = 20;
    private static final int MAX_BITS = 3_500;

    private int values = MAX_VALUES;
    private int chars = MAX_CHARS;

    private BoundedCopy() {}

    /** Returns the members whose names are texts, without nulls and without what exceeds the limits. */
    static Map<String, Object> of(Map<?, ?> object) {
        return new BoundedCopy().object(object, 1);
    }

    private Map<String, Object> object(Map<?, ?> object, int depth) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : object.entrySet()) {
            if (values <= 0 || chars <= 0) {
                break;
            }
            values--;
            Object name = member.getKey();
            boolean fits = name instanceof String text && text.length() <= MAX_TEXT_LENGTH;
            Object value = fits ? value(member.getValue(), depth) : null;
            if (value != null) {
                chars -= name.toString().length();
                copy.put(name.toString(), value);
            }
        }
        return copy;
    }

    private List<Object> array(List<?> array, int depth) {
        List<Object> copy = new ArrayList<>();
        for (Object element : array) {
            if (values <= 0 || chars <= 0) {
                break;
            }
            values--;
            Object value = value(element, depth);
            if (value != null) {
                copy.add(value);
            }
        }
        return Collections.unmodifiableList(copy);
    }

    private @Nullable Object value(@Nullable Object value, int depth) {
        if (value == null) {
            return null;
        }
        if (value instanceof Object[] array) {
            return depth < MAX_DEPTH ? array(Arrays.asList(array), depth + 1) : null;
        }
        if (value instanceof Map<?, ?> object) {
            return depth < MAX_DEPTH ? Collections.unmodifiableMap(object(object, depth + 1)) : null;
        }
        if (value instanceof List<?> array) {
            return depth < MAX_DEPTH ? array(array, depth + 1) : null;
        }
        return isKept(value) ? value : text(value);
    }

    private static boolean isKept(Object value) {
        return value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || (value.getClass() == BigDecimal.class && isKept((BigDecimal) value));
    }

    private static boolean isKept(BigDecimal number) {
        return isShort(number) && JsonNumbers.hasFewDigits(number);
    }

    private static boolean isShort(BigDecimal number) {
        return number.unscaledValue().bitLength() < MAX_BITS;
    }

    private @Nullable String text(Object value) {
        if (value instanceof BigInteger number && number.bitLength() >= MAX_BITS) {
            return null;
        }
        if (value instanceof BigDecimal number && !isShort(number)) {
            return null;
        }
        String text = Truncation.of(value.toString(), Math.min(chars, MAX_TEXT_LENGTH));
        chars -= text.length();
        return text;
    }
}
