package dev.errata.runtime.text;

import org.jspecify.annotations.Nullable;

/** The texts that an error can have, in the order in which bundles hold them. */
enum TextKind {
    TITLE("title"),
    MESSAGE("message"),
    DESCRIPTION("description"),
    REMEDY("remedy");

    static final int COUNT = 4;

    private final String key;

    TextKind(String key) {
        this.key = key;
    }

    /** What follows the dot in a bundle's key. */
    String key() {
        return key;
    }

    static @Nullable TextKind of(String key) {
        for (TextKind kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        return null;
    }
}
