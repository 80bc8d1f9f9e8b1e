package dev.errata.runtime.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places whose values somebody wants, as a tree of names, so that one pass over a text finds them all. */
public final class PointerTree {
    /** The places at one level. Those below a node are next to each other, so that all of them can be cleared at once. */
    static final class Node {
        private static final int FEW = 8;

        /** Of a backslash, u and four digits. */
        private static final int LONGEST_ESCAPE = 6;

        final Map<String, Node> children = new LinkedHashMap<>();
        boolean isWanted;
        int from;
        int to;
        int highestIndex = -1;
        private int longestSpelling = -1;
        private String[] names = {};
        private Node[] nodes = {};

        /** Those of a few names are compared where they stand, which needs no copy of the text. */
        @Nullable
        Node child(JsonScanner scanner) {
            int length = scanner.stringEnd - scanner.stringStart;
            if (scanner.stringHasEscapes || names.length > FEW) {
                return length > longestSpelling ? null : children.get(scanner.lastString());
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

        /** Gives each wanted place its number and returns the next one. */
        private int number(int next) {
            from = next;
            int after = isWanted ? next + 1 : next;
            for (String name : children.keySet()) {
                longestSpelling = Math.max(longestSpelling, LONGEST_ESCAPE * name.length());
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
     * Makes the tree.
     *
     * @param pointers pointers by RFC 6901
     * @return their places
     */
    public static PointerTree of(List<String> pointers) {
        return new PointerTree(pointers);
    }

    /**
     * How many different places there are.
     *
     * @return the number
     */
    public int count() {
        return count;
    }

    /**
     * The number of a place.
     *
     * @param pointer one of those that were given
     * @return its number, below {@link #count()}; -1 for another pointer
     */
    public int number(String pointer) {
        Node node = byPointer.get(pointer);
        return node == null ? -1 : node.from;
    }
}
