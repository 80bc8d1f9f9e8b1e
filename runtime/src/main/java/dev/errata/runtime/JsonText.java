package dev.errata.runtime;

import java.math.BigDecimal;
import java.util.Map;

/** JSON by RFC 8259, of maps and scalars. */
final class JsonText {
    private static final String DIGITS = "0123456789abcdef";

    private JsonText() {}

    /** The value as a text, a number or a boolean of JSON, which has no number for infinity. */
    static Object scalar(Object value) {
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return number;
        }
        return value.toString();
    }

    static String of(Map<String, Object> object) {
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

    private static void append(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> object) {
            append(object, text);
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

    /** Controls; line separators, which end a string in old JavaScript; surrogates alone, which are no characters. */
    private static boolean needsEscape(int point) {
        return point < ' '
                || point == 0x2028
                || point == 0x2029
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
