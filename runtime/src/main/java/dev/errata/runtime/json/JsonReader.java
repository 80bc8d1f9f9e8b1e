package dev.errata.runtime.json;

import dev.errata.runtime.json.PointerTree.Node;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole JSON text and keeps what stands at the wanted places. What nobody wants is checked and skipped, so a hostile
 * text takes no memory. Where a name comes twice in an object, the last one counts.
 */
public final class JsonReader {
    /** The length of the longest text that is read, in chars. */
    public static final int LONGEST_TEXT = 16 * 1024 * 1024;

    private final JsonScanner scanner;
    private final @Nullable JsonValue[] found;

    private JsonReader(String text, PointerTree places) {
        this.scanner = new JsonScanner(text);
        this.found = new JsonValue[places.count()];
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @param places what is wanted of it
     * @return what was found
     */
    public static JsonReading read(String text, PointerTree places) {
        if (text.length() > LONGEST_TEXT) {
            return JsonReading.failed("it is longer than 16,777,216 characters");
        }
        JsonReader reader = new JsonReader(text, places);
        reader.readAll(places.root);
        String fault = reader.scanner.fault();
        return fault == null ? new JsonReading(reader.found, null) : JsonReading.failed(fault);
    }

    private void readAll(Node root) {
        try {
            scanner.next();
            boolean isValue = value(root, 1);
            if (isValue) {
                scanner.end();
            }
        } catch (StackOverflowError smallStack) {
            scanner.fail("values nest too deep for this thread");
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
            keep(node, JsonValue.text(scanner.lastString()));
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
        if (depth > JsonScanner.DEEPEST) {
            return scanner.fail("values nest more than 512 deep");
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
                return closes(c, '}');
            }
            scanner.at++;
        }
    }

    private boolean array(@Nullable Node node, int depth) {
        if (depth > JsonScanner.DEEPEST) {
            return scanner.fail("values nest more than 512 deep");
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
                return closes(c, ']');
            }
            scanner.at++;
        }
    }

    /** Forgets what an earlier member of the same name had. */
    private boolean member(@Nullable Node child, int depth) {
        if (child != null) {
            Arrays.fill(found, child.from, child.to, null);
        }
        return value(child, depth + 1);
    }

    private boolean closes(char c, char bracket) {
        if (c != bracket) {
            return scanner.fail(bracket == '}' ? "a comma or } is missing" : "a comma or ] is missing");
        }
        scanner.at++;
        return true;
    }
}
