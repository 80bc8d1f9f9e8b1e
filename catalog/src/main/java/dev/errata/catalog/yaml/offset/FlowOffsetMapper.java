package dev.errata.catalog.yaml.offset;

/** Replays a plain or quoted scalar: escapes, doubled apostrophes, and folded line breaks. */
final class FlowOffsetMapper extends OffsetMapper {
    static final char NO_QUOTE = 0;

    private final char quote;

    FlowOffsetMapper(String source, int from, int to, String text, char quote) {
        super(source, from, to, text);
        this.quote = quote;
    }

    @Override
    boolean run() {
        boolean follows = true;
        while (follows && at < to) {
            char c = source.charAt(at);
            if (isSpace(c) || isBreak(c)) {
                follows = spaces();
            } else if (c == '\\' && quote == '"') {
                follows = escape();
            } else {
                int length = c == '\'' && quote == '\'' ? 2 : 1;
                follows = gives(c, at, at + length);
                at += length;
            }
        }
        return follows && isComplete();
    }

    /**
     * Maps white space. It is kept within a line and dropped around line breaks; a single line break becomes a space.
     */
    private boolean spaces() {
        int start = at;
        int breaks = skipSpaces();
        if (breaks == 0) {
            for (int i = start; i < at; i++) {
                if (!gives(source.charAt(i), i, i + 1)) {
                    return false;
                }
            }
            return true;
        }
        return breaks == 1 ? gives(' ', start, at) : gives("\n".repeat(breaks - 1), start, at);
    }

    private int skipSpaces() {
        int breaks = 0;
        while (at < to && (isSpace(source.charAt(at)) || isBreak(source.charAt(at)))) {
            if (isBreak(source.charAt(at))) {
                breaks++;
                at = afterBreak(at);
            } else {
                at++;
            }
        }
        return breaks;
    }

    private boolean escape() {
        int start = at;
        char kind = at + 1 < to ? source.charAt(at + 1) : 0;
        if (isBreak(kind)) {
            at++;
            int breaks = skipSpaces();
            return gives("\n".repeat(breaks - 1), start, at);
        }
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        at = Math.min(start + 2 + digits, to);
        String characters = digits == 0 ? String.valueOf(peek()) : decoded(source.substring(start + 2, at));
        return gives(characters, start, at);
    }

    private static String decoded(String hex) {
        try {
            return Character.toString(Integer.parseInt(hex, 16));
        } catch (IllegalArgumentException noCharacter) {
            return "";
        }
    }
}
