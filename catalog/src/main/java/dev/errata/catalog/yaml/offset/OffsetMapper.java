package dev.errata.catalog.yaml.offset;

/**
 * Walks through the source and the text of a scalar together, and records which part of the source each character came
 * from.
 */
abstract class OffsetMapper {
    final String source;
    final int to;
    final int[] starts;
    final int[] ends;
    final String text;

    /** The current offset in the source. */
    int at;

    /** The index of the next character of the text to map. */
    int next;

    OffsetMapper(String source, int from, int to, String text) {
        this.source = source;
        this.at = from;
        this.to = to;
        this.text = text;
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
    }

    /** Maps the whole text. Returns whether the source gave exactly this text. */
    abstract boolean run();

    boolean isComplete() {
        return next == text.length();
    }

    /** If the given character is next in the text, maps it to a part of the source. Returns whether it is. */
    boolean gives(char c, int start, int end) {
        if (next >= text.length() || text.charAt(next) != c) {
            return false;
        }
        starts[next] = start;
        ends[next] = end;
        next++;
        return true;
    }

    /** Does the same for several characters that came from the same part of the source. */
    boolean gives(String characters, int start, int end) {
        for (int i = 0; i < characters.length(); i++) {
            if (!gives(characters.charAt(i), start, end)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the next character of the text, or NUL at its end. */
    char peek() {
        return next < text.length() ? text.charAt(next) : 0;
    }

    /** Returns the offset after a line break. */
    int afterBreak(int offset) {
        return source.charAt(offset) == '\r' && offset + 1 < to && source.charAt(offset + 1) == '\n'
                ? offset + 2
                : offset + 1;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
