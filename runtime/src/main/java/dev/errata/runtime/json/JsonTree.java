package dev.errata.runtime.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a JSON text as maps and lists. Integers are {@link Integer} or {@link Long} where they fit, all other
 * numbers {@link BigDecimal}, or texts where they have more than 1,000 characters or, written out, digits.
 */
public final class JsonTree {
    private static final int LONGEST_LONG = 18;

    private final JsonScanner scanner;
    private int left;

    private JsonTree(String text, int mostValues) {
        this.scanner = new JsonScanner(text);
        this.left = mostValues;
    }

    /**
     * Makes maps and lists of a text.
     *
     * @param text a text that a {@link JsonReader} has found to be JSON
     * @param mostValues how many values to make; the others are left out
     * @return the value; null for JSON's, and for what is no JSON
     */
    public static @Nullable Object of(String text, int mostValues) {
        JsonTree tree = new JsonTree(text, mostValues);
        try {
            tree.scanner.next();
            Object value = tree.value(1);
            return tree.scanner.fault() == null ? value : null;
        } catch (StackOverflowError smallStack) {
            return null;
        }
    }

    private @Nullable Object value(int depth) {
        left--;
        char c = scanner.peek();
        if ((c == '{' || c == '[') && depth > JsonScanner.DEEPEST) {
            scanner.fail("values nest more than 512 deep");
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
        if (isInteger && spelling.length() <= LONGEST_LONG) {
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
        while (left > 0 && scanner.fault() == null && scanner.next() == '"' && scanner.string()) {
            String name = scanner.lastString();
            if (scanner.next() != ':') {
                scanner.fail("a colon is missing");
                break;
            }
            scanner.at++;
            scanner.next();
            object.put(name, value(depth + 1));
            if (!goesOn()) {
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
        while (left > 0 && scanner.fault() == null) {
            scanner.next();
            array.add(value(depth + 1));
            if (!goesOn()) {
                break;
            }
        }
        return array;
    }

    /** Moves behind a comma, or behind the bracket that ends the value. */
    private boolean goesOn() {
        boolean comma = scanner.next() == ',';
        if (left > 0) {
            scanner.at++;
        }
        return comma;
    }
}
