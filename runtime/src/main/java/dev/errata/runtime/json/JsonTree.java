package dev.errata.runtime.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first values of a JSON text as maps and lists. Integers become {@link Integer} or {@link Long} if they have
 * at most 18 characters. All other numbers become {@link BigDecimal}, or strings if they exceed the limits of {@link
 * JsonNumbers#decimal}.
 */
public final class JsonTree {
    private static final int MAX_LONG_LENGTH = 18;

    private final JsonScanner scanner;
    private int left;

    private JsonTree(String text, int maxValues) {
        this.scanner = new JsonScanner(text);
        this.left = maxValues;
    }

    /**
     * Reads a text.
     *
     * @param text a text that {@link JsonReader} has accepted
     * @param maxValues the maximum number of values to read; the others are omitted
     * @return the value; null for {@code null}, and if the text is not JSON
     */
    public static @Nullable Object of(String text, int maxValues) {
        JsonTree tree = new JsonTree(text, maxValues);
        try {
            tree.scanner.next();
            Object value = tree.value(1);
            return tree.scanner.error() == null ? value : null;
        } catch (StackOverflowError smallStack) {
            return null;
        }
    }

    private @Nullable Object value(int depth) {
        left--;
        char c = scanner.peek();
        if ((c == '{' || c == '[') && depth > JsonScanner.MAX_DEPTH) {
            scanner.fail("values nest more than 512 levels deep");
            return null;
        }
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> scanner.string() ? scanner.lastString() : null;
            case 't' -> scanner.word("true") ? Boolean.TRUE : null;
            case 'f' -> scanner.word("false") ? Boolean.FALSE : null;
            case 'n' -> nothing();
            default -> number();
        };
    }

    private @Nullable Object nothing() {
        scanner.word("null");
        return null;
    }

    private @Nullable Object number() {
        int start = scanner.at;
        return scanner.number() ? number(scanner.text.substring(start, scanner.at)) : null;
    }

    private static Object number(String spelling) {
        boolean isInteger = spelling.indexOf('.') < 0 && spelling.indexOf('e') < 0 && spelling.indexOf('E') < 0;
        if (isInteger && spelling.length() <= MAX_LONG_LENGTH) {
            long number = Long.parseLong(spelling);
            if (number == (int) number) {
                return (int) number;
            }
            return number;
        }
        BigDecimal number = JsonNumbers.decimal(spelling);
        return number == null ? spelling : number;
    }

    private Object object(int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        scanner.at++;
        if (scanner.next() == '}') {
            scanner.at++;
            return object;
        }
        while (left > 0 && scanner.error() == null && scanner.next() == '"' && scanner.string()) {
            String name = scanner.lastString();
            if (scanner.next() != ':') {
                scanner.fail("a colon is missing");
                break;
            }
            scanner.at++;
            scanner.next();
            object.put(name, value(depth + 1));
            if (!hasNext()) {
                break;
            }
        }
        return object;
    }

    private Object array(int depth) {
        List<@Nullable Object> array = new ArrayList<>();
        scanner.at++;
        if (scanner.next() == ']') {
            scanner.at++;
            return array;
        }
        while (left > 0 && scanner.error() == null) {
            scanner.next();
            array.add(value(depth + 1));
            if (!hasNext()) {
                break;
            }
        }
        return array;
    }

    /** Moves after a comma or after the bracket that ends the value, and returns whether it was a comma. */
    private boolean hasNext() {
        boolean isComma = scanner.next() == ',';
        if (left > 0) {
            scanner.at++;
        }
        return isComma;
    }
}
