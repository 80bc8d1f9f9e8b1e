package dev.errata.catalog.message;

import java.util.OptionalInt;

/** The direction of writing within a text, which only balanced isolates may change. */
public final class Directions {
    private static final String EMBEDDINGS = "\u202a\u202b\u202c\u202d\u202e";
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final char END_OF_ISOLATE = '\u2069';

    private Directions() {}

    /** The first control that is no isolate or has no partner. */
    public static OptionalInt fault(String text) {
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

    /** Whether a control is an isolate or ends one, and not of the older kind, which changes what follows the text. */
    public static boolean isIsolate(char control) {
        return EMBEDDINGS.indexOf(control) < 0;
    }
}
