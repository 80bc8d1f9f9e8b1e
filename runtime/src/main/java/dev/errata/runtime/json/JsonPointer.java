package dev.errata.runtime.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Identifies a value within a JSON value (RFC 6901). */
public final class JsonPointer {
    private final String[] tokens;

    private JsonPointer(String[] tokens) {
        this.tokens = tokens;
    }

    /**
     * Parses a pointer that the catalog compiler has checked.
     *
     * @param text the pointer, such as {@code /error/code}; empty for the whole value
     * @return the pointer
     */
    public static JsonPointer of(String text) {
        List<String> tokens = new ArrayList<>();
        int at = text.startsWith("/") ? 1 : text.length() + 1;
        while (at <= text.length()) {
            int slash = text.indexOf('/', at);
            int end = slash < 0 ? text.length() : slash;
            tokens.add(text.substring(at, end).replace("~1", "/").replace("~0", "~"));
            at = end + 1;
        }
        return new JsonPointer(tokens.toArray(new String[0]));
    }

    /**
     * Returns the reference tokens without escapes.
     *
     * @return a copy of the tokens
     */
    public String[] tokens() {
        return tokens.clone();
    }

    /** Returns the array index that a token represents, from 0 to 999; -1 for any other token. */
    static int index(String token) {
        int length = token.length();
        if (length == 0 || length > 3 || (length > 1 && token.charAt(0) == '0')) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < length; i++) {
            int digit = token.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            index = 10 * index + digit;
        }
        return index;
    }

    /**
     * Returns the value that this pointer identifies in maps and lists, as JSON libraries create them.
     *
     * @param whole the whole value
     * @return the value; null if there is none
     */
    public @Nullable JsonValue find(@Nullable Object whole) {
        Object value = whole;
        for (String token : tokens) {
            if (value instanceof Map<?, ?> object) {
                Object member = object.get(token);
                if (member == null && !object.containsKey(token)) {
                    return null;
                }
                value = member;
                continue;
            }
            Object list = value instanceof Object[] elements ? Arrays.asList(elements) : value;
            if (list instanceof List<?> array) {
                int index = index(token);
                if (index < 0 || index >= array.size()) {
                    return null;
                }
                value = array.get(index);
            } else {
                return null;
            }
        }
        return JavaValues.toJson(value);
    }

    /**
     * Sets the value that this pointer identifies, and creates the objects and arrays on the way. If the value exists
     * already, or a scalar is on the way, nothing changes.
     *
     * @param whole the object to change
     * @param value a scalar
     */
    public void put(Map<String, Object> whole, Object value) {
        Object container = whole;
        for (int i = 0; i < tokens.length; i++) {
            boolean isLast = i == tokens.length - 1;
            Object child = child(container, tokens[i]);
            if (child == null) {
                child = isLast ? value : Containers.of(tokens[i + 1]);
                if (!Containers.set(container, tokens[i], child)) {
                    return;
                }
            }
            container = child;
        }
    }

    private static @Nullable Object child(Object container, String token) {
        if (container instanceof Map<?, ?> object) {
            return object.get(token);
        }
        if (container instanceof List<?> array) {
            int index = index(token);
            return index >= 0 && index < array.size() ? array.get(index) : null;
        }
        return container;
    }
}
