package dev.errata.codegen;

/**
 * Packs facts for the runtime: each is a word, a space and a text, followed by U+0001, which no text of a catalog can hold. Short
 * facts share a line of the source.
 */
final class FactPacker {
    private static final char END = '\u0001';
    private static final int WIDTH = 90;

    /** A constant holds this many characters, whatever they are. */
    private static final int LONGEST = 20_000;

    private final TextPacker packed;
    private final StringBuilder line = new StringBuilder();

    FactPacker(TextPacker packed) {
        this.packed = packed;
    }

    void add(String fact) {
        if (line.length() > 0 && line.length() + fact.length() > WIDTH) {
            endLine();
        }
        line.append(fact).append(END);
    }

    /** Adds a text of any length, in parts if need be. */
    void add(String word, String text) {
        for (int from = 0; from < text.length(); from += LONGEST) {
            add(word + " " + text.substring(from, Math.min(text.length(), from + LONGEST)));
        }
    }

    /** Adds a character that ends more than a fact. */
    void add(char end) {
        line.append(end);
        endLine();
    }

    void endLine() {
        packed.line(line.toString());
        line.setLength(0);
    }
}
