package dev.errata.catalog.message;

import java.util.OptionalInt;

/** Checks the controls that change the direction of writing. Only isolates are allowed, and they must be balanced. */
public final class Directions {
    private static final String EMBEDDINGS = "\u202a\u202b\u202c\u202d\u202e";
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final char END_OF_ISOLATE = '\u2069';

    private Directions() {}

    /** Returns the offset of the first control that is not an isolate, or is not balanced. */
    public static OptionalInt firstInvalid(String text) {
        int depth = 0;
        int outermost = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (EMBEDDINGS.indexOf(c) >= 0 || (c == END_OF_ISOLATE && depth == 0)) {
                return OptionalInt.of(i);
            }
            if (ISOLATES.indexOf(c) >= 0) {
                outermost = depth == 0 ? i : outermost;
                depth++;
            } else if (c == END_OF_ISOLATE) {
                depth--;
            }
        }
        return depth > 0 ? OptionalInt.of(outermost) : OptionalInt.empty();
    }

    /**
     * Returns whether a control starts or ends an isolate. The older controls, embeddings and overrides, also affect
     * what follows the text.
     */
    public static boolean isIsolate(char control) {
        return EMBEDDINGS.indexOf(control) < 0;
    }
}
