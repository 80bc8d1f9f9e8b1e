package dev.errata.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The maps and lists that a writer makes on its way to a place. */
final class Containers {
    private Containers() {}

    /** What holds a member of the name: an array if the name is an index. */
    static Object of(String token) {
        return JsonPointer.index(token) >= 0 ? new ArrayList<Object>() : new LinkedHashMap<String, Object>();
    }

    /** Sets a member; false if what should hold it cannot. */
    @SuppressWarnings("unchecked") // we made it, or the caller's map is one of texts
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
