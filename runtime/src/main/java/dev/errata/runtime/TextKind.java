package dev.errata.runtime;

/** The kinds of texts that an error can have. */
public enum TextKind {
    /** A short name of the error. */
    TITLE(0),

    /** What went wrong in this occurrence, with the arguments of the exception. */
    MESSAGE(1),

    /** What happened and why, independent of the occurrence. */
    DESCRIPTION(2),

    /** What the caller can do about the error. */
    REMEDY(3);

    private final int index;

    TextKind(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }
}
