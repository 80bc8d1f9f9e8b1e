package dev.errata.catalog.message;

/**
 * What surrounds a text.
 *
 * @param depth the number of plurals and selects around it
 * @param isNumbered whether one of them is a plural, so that {@code #} is its number
 */
record NestingContext(int depth, boolean isNumbered) {
    static final int MOST_DEPTH = 5;

    /** The context of a whole message. */
    static final NestingContext NONE = new NestingContext(0, false);

    boolean isBranch() {
        return depth > 0;
    }

    /** Returns the context of a branch of a plural or select in this context. */
    NestingContext within(boolean isPlural) {
        return new NestingContext(depth + 1, isNumbered || isPlural);
    }

    /** Returns whether a character is syntax in this context, so that an apostrophe before it starts a quotation. */
    boolean isSyntax(char c) {
        return Cursor.isBrace(c) || (c == '#' && isNumbered);
    }
}
