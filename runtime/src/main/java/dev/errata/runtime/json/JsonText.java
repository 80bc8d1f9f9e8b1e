package dev.errata.runtime.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON (RFC 8259). */
public final class JsonText {
    private static final String DIGITS = "0123456789abcdef";

    private JsonText() {}

    /**
     * Returns an argument as a JSON scalar. Infinity and NaN are strings, because JSON has no numbers for them.
     *
     * @param value an argument of any parameter type
     * @return the value if it is a boolean or a JSON number, and otherwise its string representation
     */
    public static Object scalar(Object value) {
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value.getClass() == BigDecimal.class) {
            return value;
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return number;
        }
        return value.toString();
    }

    /**
     * Writes an object on one line.
     *
     * @param object maps, lists, strings, numbers, booleans and nulls, such as {@link JsonCopy} returns
     * @return JSON text
     */
    public static String of(Map<String, Object> object) {
        StringBuilder text = new StringBuilder(256);
        append(object, text);
        return text.toString();
    }

    private static void append(Map<?, ?> object, StringBuilder text) {
        char separator = '{';
        for (Map.Entry<?, ?> member : object.entrySet()) {
            text.append(separator);
            quote(String.valueOf(member.getKey()), text);
            text.append(':');
            append(member.getValue(), text);
            separator = ',';
        }
        text.append(object.isEmpty() ? "{}" : "}");
    }

    private static void append(List<?> array, StringBuilder text) {
        char separator = '[';
        for (Object element : array) {
            text.append(separator);
            append(element, text);
            separator = ',';
        }
        text.append(array.isEmpty() ? "[]" : "]");
    }

    private static void append(@Nullable Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> object) {
            append(object, text);
        } else if (value instanceof List<?> array) {
            append(array, text);
        } else if (value instanceof String string) {
            quote(string, text);
        } else {
            text.append(value);
        }
    }

    private static void quote(String string, StringBuilder text) {
        text.append('"');
        int at = 0;
        while (at < string.length()) {
            int point = string.codePointAt(at);
            append(point, text);
            at += Character.charCount(point);
        }
        text.append('"');
    }

    private static void append(int point, StringBuilder text) {
        if (point == '"' || point == '\\') {
            text.append('\\').append((char) point);
        } else if (needsEscape(point)) {
            text.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                text.append(DIGITS.charAt((point >> shift) & 0xF));
            }
        } else {
            text.appendCodePoint(point);
        }
    }

    /**
     * Returns true for control characters, for line separators, which end a string in old versions of JavaScript, and
     * for unpaired surrogates, which are not characters.
     */
    private static boolean needsEscape(int point) {
        return point < ' '
                || point == 0x2028
                || point == 0x2029
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
