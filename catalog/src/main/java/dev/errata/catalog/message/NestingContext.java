package dev.errata.catalog.message;

/**
 * What a text stands in.
 *
 * @param depth how many choices are around it
 * @param isNumbered whether one of these is a plural, so that {@code #} is its number
 */
record NestingContext(int depth, boolean isNumbered) {
    static final int MOST_DEPTH = 5;

    /** Of a whole message. */
    static final NestingContext NONE = new NestingContext(0, false);

    boolean isBranch() {
        return depth > 0;
    }

    /** Of a branch of a choice that stands here. */
    NestingContext within(boolean isPlural) {
        return new NestingContext(depth + 1, isNumbered || isPlural);
    }

    /** Whether a character means something here, so that an apostrophe before it quotes. */
    boolean isSyntax(char c) {
        return Cursor.isBrace(c) || (c == '#' && isNumbered);
    }
}
