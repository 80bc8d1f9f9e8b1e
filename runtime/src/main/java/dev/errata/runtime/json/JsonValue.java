package dev.errata.runtime.json;

/**
 * Represents a value in a JSON text.
 *
 * @param kind the kind of value
 * @param text a string without quotes and escapes, a number as it is written, or {@code true}, {@code false} or {@code
 *     null}; empty for arrays and objects
 */
public record JsonValue(Kind kind, String text) {
    /** The value {@code true} or {@code false}. */
    public static final JsonValue TRUE = new JsonValue(Kind.BOOLEAN, "true");

    /** The value {@code false}. */
    public static final JsonValue FALSE = new JsonValue(Kind.BOOLEAN, "false");

    /** The value {@code null}. */
    public static final JsonValue NULL = new JsonValue(Kind.NULL, "null");

    /** Any array. */
    public static final JsonValue ARRAY = new JsonValue(Kind.ARRAY, "");

    /** Any object. */
    public static final JsonValue OBJECT = new JsonValue(Kind.OBJECT, "");

    /** The kinds of JSON values. */
    public enum Kind {
        /** A string. */
        STRING,
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
     * Returns a string.
     *
     * @param text the string
     * @return the value
     */
    public static JsonValue string(String text) {
        return new JsonValue(Kind.STRING, text);
    }

    /**
     * Returns a number.
     *
     * @param spelling the number as it is written
     * @return the value
     */
    public static JsonValue number(String spelling) {
        return new JsonValue(Kind.NUMBER, spelling);
    }

    /**
     * Returns whether the value is a string, a number or a boolean.
     *
     * @return false for arrays, objects and {@code null}
     */
    public boolean isScalar() {
        return kind == Kind.STRING || kind == Kind.NUMBER || kind == Kind.BOOLEAN;
    }
}
