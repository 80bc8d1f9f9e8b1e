package dev.errata.runtime.json;

import dev.errata.runtime.json.PointerTree.Node;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole JSON text and keeps the values at given pointers. Other values are checked and skipped, so the text
 * cannot use much memory. If an object has several members with the same name, the last one counts.
 */
public final class JsonReader {
    /** The maximum length of a text, in chars. */
    public static final int MAX_LENGTH = 16 * 1024 * 1024;

    private final JsonScanner scanner;
    private final @Nullable JsonValue[] found;

    private JsonReader(String text, PointerTree pointers) {
        this.scanner = new JsonScanner(text);
        this.found = new JsonValue[pointers.count()];
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @param pointers the pointers to the values to keep
     * @return the values, or the error
     */
    public static JsonReading read(String text, PointerTree pointers) {
        if (text.length() > MAX_LENGTH) {
            return JsonReading.failed("it is longer than 16,777,216 characters");
        }
        JsonReader reader = new JsonReader(text, pointers);
        reader.readAll(pointers.root);
        String error = reader.scanner.error();
        return error == null ? new JsonReading(reader.found, null) : JsonReading.failed(error);
    }

    private void readAll(Node root) {
        try {
            scanner.next();
            boolean isValue = value(root, 1);
            if (isValue) {
                scanner.end();
            }
        } catch (StackOverflowError smallStack) {
            scanner.fail("values nest too deeply for this thread");
        }
    }

    private boolean value(@Nullable Node node, int depth) {
        return switch (scanner.peek()) {
            case '{' -> object(node, depth);
            case '[' -> array(node, depth);
            case '"' -> string(node);
            case 't' -> word("true", JsonValue.TRUE, node);
            case 'f' -> word("false", JsonValue.FALSE, node);
            case 'n' -> word("null", JsonValue.NULL, node);
            default -> number(node);
        };
    }

    private boolean word(String word, JsonValue value, @Nullable Node node) {
        keep(node, value);
        return scanner.word(word);
    }

    private boolean string(@Nullable Node node) {
        boolean isString = scanner.string();
        if (isString && isWanted(node)) {
            keep(node, JsonValue.string(scanner.lastString()));
        }
        return isString;
    }

    private boolean number(@Nullable Node node) {
        int start = scanner.at;
        boolean isNumber = scanner.number();
        if (isNumber && isWanted(node)) {
            keep(node, JsonValue.number(scanner.text.substring(start, scanner.at)));
        }
        return isNumber;
    }

    private static boolean isWanted(@Nullable Node node) {
        return node != null && node.isWanted;
    }

    private void keep(@Nullable Node node, JsonValue value) {
        if (node != null && node.isWanted) {
            found[node.from] = value;
        }
    }

    private boolean object(@Nullable Node node, int depth) {
        if (depth > JsonScanner.MAX_DEPTH) {
            return scanner.fail("values nest more than 512 levels deep");
        }
        keep(node, JsonValue.OBJECT);
        scanner.at++;
        if (scanner.next() == '}') {
            scanner.at++;
            return true;
        }
        while (true) {
            if (scanner.next() != '"') {
                return scanner.fail("a name in quotes is missing");
            }
            if (!scanner.string()) {
                return false;
            }
            Node child = node == null ? null : node.child(scanner);
            if (scanner.next() != ':') {
                return scanner.fail("a colon is missing");
            }
            scanner.at++;
            scanner.next();
            if (!member(child, depth)) {
                return false;
            }
            char c = scanner.next();
            if (c != ',') {
                return close(c, '}');
            }
            scanner.at++;
        }
    }

    private boolean array(@Nullable Node node, int depth) {
        if (depth > JsonScanner.MAX_DEPTH) {
            return scanner.fail("values nest more than 512 levels deep");
        }
        keep(node, JsonValue.ARRAY);
        scanner.at++;
        if (scanner.next() == ']') {
            scanner.at++;
            return true;
        }
        for (int index = 0; ; index++) {
            scanner.next();
            if (!member(node == null ? null : node.element(index), depth)) {
                return false;
            }
            char c = scanner.next();
            if (c != ',') {
                return close(c, ']');
            }
            scanner.at++;
        }
    }

    /** Clears the values of an earlier member with the same name. */
    private boolean member(@Nullable Node child, int depth) {
        if (child != null) {
            Arrays.fill(found, child.from, child.to, null);
        }
        return value(child, depth + 1);
    }

    private boolean close(char c, char bracket) {
        if (c != bracket) {
            return scanner.fail(bracket == '}' ? "a comma or } is missing" : "a comma or ] is missing");
        }
        scanner.at++;
        return true;
    }
}
