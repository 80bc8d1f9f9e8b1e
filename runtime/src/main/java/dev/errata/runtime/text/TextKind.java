package dev.errata.runtime.text;

import org.jspecify.annotations.Nullable;

/** The texts that an error can have. */
enum TextKind {
    TITLE(0, "title"),
    MESSAGE(1, "message"),
    DESCRIPTION(2, "description"),
    REMEDY(3, "remedy");

    static final int COUNT = 4;

    private final int place;
    private final String key;

    TextKind(int place, String key) {
        this.place = place;
        this.key = key;
    }

    /** The place among an error's texts. */
    int place() {
        return place;
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
