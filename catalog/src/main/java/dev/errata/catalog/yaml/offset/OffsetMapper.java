package dev.errata.catalog.yaml.offset;

/** Walks a scalar's source and its text side by side, and notes which stretch of the one gave each character of the other. */
abstract class OffsetMapper {
    final String source;
    final int to;
    final int[] starts;
    final int[] ends;
    final String text;

    /** The next place in the source. */
    int at;

    /** The next character of the text. */
    int next;

    OffsetMapper(String source, int from, int to, String text) {
        this.source = source;
        this.at = from;
        this.to = to;
        this.text = text;
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
    }

    /** Whether the source gave exactly the text. */
    abstract boolean run();

    boolean isComplete() {
        return next == text.length();
    }

    /** Whether the text goes on with this character; if so, it came from that stretch of the source. */
    boolean gives(char c, int start, int end) {
        if (next >= text.length() || text.charAt(next) != c) {
            return false;
        }
        starts[next] = start;
        ends[next] = end;
        next++;
        return true;
    }

    /** The same for some characters that came from one stretch. */
    boolean gives(String characters, int start, int end) {
        for (int i = 0; i < characters.length(); i++) {
            if (!gives(characters.charAt(i), start, end)) {
                return false;
            }
        }
        return true;
    }

    /** What the text goes on with; 0 at its end. */
    char peek() {
        return next < text.length() ? text.charAt(next) : 0;
    }

    /** The offset behind a line break. */
    int behindBreak(int offset) {
        return source.charAt(offset) == '\r' && offset + 1 < to && source.charAt(offset + 1) == '\n'
                ? offset + 2
                : offset + 1;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
