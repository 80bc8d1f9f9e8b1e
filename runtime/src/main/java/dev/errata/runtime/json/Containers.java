package dev.errata.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates the maps and lists on the way to a pointer. */
final class Containers {
    private Containers() {}

    /** Returns a container for a member with the given name: a list if the name is an index, and otherwise a map. */
    static Object of(String token) {
        return JsonPointer.index(token) >= 0 ? new ArrayList<Object>() : new LinkedHashMap<String, Object>();
    }

    /** Sets a member and returns true, or returns false if the container cannot have that member. */
    @SuppressWarnings("unchecked") // it was created here, or is the caller's map with strings as keys
    static boolean set(Object container, String token, @Nullable Object value) {
        if (container instanceof Map) {
            ((Map<String, @Nullable Object>) container).put(token, value);
            return true;
        }
        int index = JsonPointer.index(token);
        if (!(container instanceof List) || index < 0) {
            return false;
        }
        List<@Nullable Object> array = (List<@Nullable Object>) container;
        while (array.size() <= index) {
            array.add(null);
        }
        array.set(index, value);
        return true;
    }
}
