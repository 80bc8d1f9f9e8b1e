package dev.errata.runtime.json;

/**
 * What stands at a place.
 *
 * @param kind what it is
 * @param text a text without its quotes and escapes, a number as it is spelled, or JSON's word; empty for what holds others
 */
public record JsonValue(Kind kind, String text) {
    /** {@code true}. */
    public static final JsonValue TRUE = new JsonValue(Kind.BOOLEAN, "true");

    /** {@code false}. */
    public static final JsonValue FALSE = new JsonValue(Kind.BOOLEAN, "false");

    /** {@code null}. */
    public static final JsonValue NULL = new JsonValue(Kind.NULL, "null");

    /** An array, whatever it holds. */
    public static final JsonValue ARRAY = new JsonValue(Kind.ARRAY, "");

    /** An object, whatever it holds. */
    public static final JsonValue OBJECT = new JsonValue(Kind.OBJECT, "");

    /** What a value can be. */
    public enum Kind {
        /** A string. */
        TEXT,
        /** A number. */
        NUMBER,
        /** One of two words. */
        BOOLEAN,
        /** The word for nothing. */
        NULL,
        /** An array. */
        ARRAY,
        /** An object. */
        OBJECT
    }

    /**
     * Makes a string.
     *
     * @param text what it says
     * @return the value
     */
    public static JsonValue text(String text) {
        return new JsonValue(Kind.TEXT, text);
    }

    /**
     * Makes a number.
     *
     * @param spelling its digits
     * @return the value
     */
    public static JsonValue number(String spelling) {
        return new JsonValue(Kind.NUMBER, spelling);
    }

    /**
     * Whether it is one thing and not nothing.
     *
     * @return true for texts, numbers and booleans
     */
    public boolean isScalar() {
        return kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.BOOLEAN;
    }
}
