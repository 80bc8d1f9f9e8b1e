package dev.errata.runtime.json;

import org.jspecify.annotations.Nullable;

/** Contains the values that were found in a JSON text, or the error. */
public final class JsonReading {
    private final @Nullable JsonValue[] found;
    private final @Nullable String error;

    JsonReading(@Nullable JsonValue[] found, @Nullable String error) {
        this.found = found;
        this.error = error;
    }

    static JsonReading failed(String error) {
        return new JsonReading(new JsonValue[0], error);
    }

    /**
     * Returns the value of a pointer.
     *
     * @param number the number of the pointer in the {@link PointerTree}
     * @return the value; null if the text has no such value, or the number is not one of the tree's
     */
    public @Nullable JsonValue at(int number) {
        return number < 0 || number >= found.length ? null : found[number];
    }

    /**
     * Returns why the text is not JSON.
     *
     * @return the error; null if the text is JSON
     */
    public @Nullable String error() {
        return error;
    }
}
