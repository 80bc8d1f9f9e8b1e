package dev.errata.runtime.wire;

import dev.errata.runtime.json.JsonPointer;
import dev.errata.runtime.json.JsonReading;
import dev.errata.runtime.json.JsonTree;
import dev.errata.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body, of which one can see what stands at the catalog's places. */
abstract class Body {
    /** What stands at a place; null if there is no such place, or none was asked for. */
    abstract @Nullable JsonValue at(int place);

    /** Whether it could be read so far. */
    abstract boolean isReadable();

    /** All of it, or its beginning; null if it is no object. */
    abstract @Nullable Map<?, ?> members();

    /** A JSON text. */
    static final class OfText extends Body {
        private static final int MOST_VALUES = 1_000;

        private final String text;
        private final JsonReading reading;

        OfText(String text, JsonReading reading) {
            this.text = text;
            this.reading = reading;
        }

        @Override
        @Nullable
        JsonValue at(int place) {
            return reading.at(place);
        }

        @Override
        boolean isReadable() {
            return reading.fault() == null;
        }

        @Override
        @Nullable
        Map<?, ?> members() {
            return isReadable() && JsonTree.of(text, MOST_VALUES) instanceof Map<?, ?> object ? object : null;
        }
    }

    /** What a JSON library made of a text. Any map will do, even one that throws. */
    static final class OfMap extends Body {
        private final Map<?, ?> map;
        private final JsonPointer[] pointers;
        private boolean isBroken;

        OfMap(Map<?, ?> map, JsonPointer[] pointers) {
            this.map = map;
            this.pointers = pointers;
        }

        @Override
        @Nullable
        JsonValue at(int place) {
            if (place < 0) {
                return null;
            }
            try {
                return pointers[place].find(map);
            } catch (Throwable thrownByTheMap) {
                FatalErrors.rethrow(thrownByTheMap);
                isBroken = true;
                return null;
            }
        }

        @Override
        boolean isReadable() {
            return !isBroken;
        }

        @Override
        Map<?, ?> members() {
            return map;
        }
    }
}
