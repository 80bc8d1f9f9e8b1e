package dev.errata.runtime.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a JSON value by RFC 6901. */
public final class JsonPointer {
    private final String[] tokens;

    private JsonPointer(String[] tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a pointer that the catalog compiler has checked.
     *
     * @param text such as {@code /error/code}; empty for the whole value
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
     * The names on the way, unescaped.
     *
     * @return a copy
     */
    public String[] tokens() {
        return tokens.clone();
    }

    /** The element that a name means in an array, one of the first thousand; -1 if it means none. */
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
     * What stands at the place in maps and lists, as JSON libraries make them.
     *
     * @param whole the whole value
     * @return null if there is no such place
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
     * Writes a value to the place, with the objects and arrays on the way. What stands there already stays, and so does a
     * scalar on the way.
     *
     * @param whole the object to write to
     * @param value a scalar
     */
    public void put(Map<String, Object> whole, Object value) {
        Object container = whole;
        for (int i = 0; i < tokens.length; i++) {
            boolean last = i == tokens.length - 1;
            Object child = child(container, tokens[i]);
            if (child == null) {
                child = last ? value : Containers.of(tokens[i + 1]);
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
