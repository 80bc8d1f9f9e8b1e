package dev.errata.runtime;

/** The kinds of text that an error has. */
public enum TextKind {
    /** A few words that name the error. */
    TITLE(0),

    /** What went wrong this time, with the arguments of the exception in it. */
    MESSAGE(1),

    /** What happened and why. */
    DESCRIPTION(2),

    /** What the caller can do about it. */
    REMEDY(3);

    private final int place;

    TextKind(int place) {
        this.place = place;
    }

    int place() {
        return place;
    }
}
