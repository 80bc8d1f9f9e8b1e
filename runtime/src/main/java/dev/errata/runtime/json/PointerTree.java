package dev.errata.runtime.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree of the pointers whose values are needed, so that one pass over a text finds them all. */
public final class PointerTree {
    /**
     * The pointers with a common prefix. The numbers of a node's pointers are consecutive, so that all of their values
     * can be cleared at once.
     */
    static final class Node {
        private static final int MAX_COMPARED = 8;

        /** The length of a backslash, {@code u} and four digits. */
        private static final int MAX_ESCAPE_LENGTH = 6;

        final Map<String, Node> children = new LinkedHashMap<>();
        boolean isWanted;
        int from;
        int to;
        int highestIndex = -1;
        private int maxSpelling = -1;
        private String[] names = {};
        private Node[] nodes = {};

        /** A few names are compared in the text itself, which avoids a copy. */
        @Nullable
        Node child(JsonScanner scanner) {
            int length = scanner.stringEnd - scanner.stringStart;
            if (scanner.stringHasEscapes || names.length > MAX_COMPARED) {
                return length > maxSpelling ? null : children.get(scanner.lastString());
            }
            for (int i = 0; i < names.length; i++) {
                if (names[i].length() == length && scanner.text.startsWith(names[i], scanner.stringStart)) {
                    return nodes[i];
                }
            }
            return null;
        }

        @Nullable
        Node element(int index) {
            return index > highestIndex ? null : children.get(Integer.toString(index));
        }

        /** Assigns a number to each pointer and returns the next number. */
        private int number(int next) {
            from = next;
            int after = isWanted ? next + 1 : next;
            for (String name : children.keySet()) {
                maxSpelling = Math.max(maxSpelling, MAX_ESCAPE_LENGTH * name.length());
            }
            names = children.keySet().toArray(new String[0]);
            nodes = children.values().toArray(new Node[0]);
            for (int i = 0; i < nodes.length; i++) {
                highestIndex = Math.max(highestIndex, JsonPointer.index(names[i]));
                after = nodes[i].number(after);
            }
            to = after;
            return after;
        }
    }

    final Node root = new Node();
    private final int count;
    private final Map<String, Node> byPointer = new HashMap<>();

    private PointerTree(List<String> pointers) {
        for (String pointer : pointers) {
            Node node = root;
            for (String token : JsonPointer.of(pointer).tokens()) {
                Node child = node.children.get(token);
                if (child == null) {
                    child = new Node();
                    node.children.put(token, child);
                }
                node = child;
            }
            node.isWanted = true;
            byPointer.put(pointer, node);
        }
        count = root.number(0);
    }

    /**
     * Creates the tree.
     *
     * @param pointers the pointers (RFC 6901)
     * @return the tree
     */
    public static PointerTree of(List<String> pointers) {
        return new PointerTree(pointers);
    }

    /**
     * Returns how many different pointers there are.
     *
     * @return the number of pointers
     */
    public int count() {
        return count;
    }

    /**
     * Returns the number of a pointer.
     *
     * @param pointer one of the pointers of this tree
     * @return its number, from 0 to {@link #count()} - 1; -1 for any other pointer
     */
    public int number(String pointer) {
        Node node = byPointer.get(pointer);
        return node == null ? -1 : node.from;
    }
}
