package dev.errata.runtime.json;

import org.jspecify.annotations.Nullable;

/** What was found in a JSON text. */
public final class JsonReading {
    private final @Nullable JsonValue[] found;
    private final @Nullable String fault;

    JsonReading(@Nullable JsonValue[] found, @Nullable String fault) {
        this.found = found;
        this.fault = fault;
    }

    static JsonReading failed(String fault) {
        return new JsonReading(new JsonValue[0], fault);
    }

    /**
     * What stands at a place.
     *
     * @param number the number of the place
     * @return null if there is no such place in the text
     */
    public @Nullable JsonValue at(int number) {
        return number < 0 || number >= found.length ? null : found[number];
    }

    /**
     * Why the text is no JSON.
     *
     * @return null if it is
     */
    public @Nullable String fault() {
        return fault;
    }
}
