package dev.errata.runtime.wire;

import dev.errata.runtime.json.JsonPointer;
import dev.errata.runtime.json.JsonReading;
import dev.errata.runtime.json.JsonTree;
import dev.errata.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives access to the values of a body at the catalog's pointers. */
abstract class Body {
    /** Returns the value of a pointer; null if there is none, or the number is negative. */
    abstract @Nullable JsonValue at(int pointer);

    /** Returns whether no read has failed so far. */
    abstract boolean isReadable();

    /** Returns all members or the first ones; null if the body is not an object. */
    abstract @Nullable Map<?, ?> members();

    /** A body that is a JSON text. */
    static final class OfText extends Body {
        private static final int MAX_VALUES = 1_000;

        private final String text;
        private final JsonReading reading;

        OfText(String text, JsonReading reading) {
            this.text = text;
            this.reading = reading;
        }

        @Override
        @Nullable
        JsonValue at(int pointer) {
            return reading.at(pointer);
        }

        @Override
        boolean isReadable() {
            return reading.error() == null;
        }

        @Override
        @Nullable
        Map<?, ?> members() {
            return isReadable() && JsonTree.of(text, MAX_VALUES) instanceof Map<?, ?> object ? object : null;
        }
    }

    /** A body that a JSON library has parsed. The map may be of any class, even one that throws. */
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
        JsonValue at(int pointer) {
            if (pointer < 0) {
                return null;
            }
            try {
                return pointers[pointer].find(map);
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
