package dev.errata.runtime.lookup;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds values by numeric codes without converting the number to a text. */
final class NumberIndex<E> {
    private static final int MAX_LENGTH = Integer.toString(Integer.MIN_VALUE).length();

    private final HashSlots slots;
    private final int[] keys;
    private final @Nullable Optional<E>[] owners;

    /** Creates an index of the entries whose keys are numbers. */
    NumberIndex(Map<String, Optional<E>> byText) {
        slots = HashSlots.atMostQuarterFull(byText.size());
        keys = new int[slots.count()];
        owners = optionals(slots.count());
        for (Map.Entry<String, Optional<E>> entry : byText.entrySet()) {
            if (isNumber(entry.getKey())) {
                put(Integer.parseInt(entry.getKey()), entry.getValue());
            }
        }
    }

    /** Returns whether the text is an {@code int} in the format of {@link Integer#toString(int)}. */
    static boolean isNumber(String text) {
        int length = text.length();
        if (length == 0 || length > MAX_LENGTH) {
            return false;
        }
        int first = text.charAt(0) == '-' ? 1 : 0;
        for (int i = first; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        if (first == length || text.charAt(first) == '0') {
            return text.equals("0");
        }
        long number = Long.parseLong(text);
        return number == (int) number;
    }

    Optional<E> get(int key) {
        Optional<E> owner = owners[slotOf(key)];
        return owner == null ? Optional.empty() : owner;
    }

    private void put(int key, Optional<E> owner) {
        int slot = slotOf(key);
        keys[slot] = key;
        owners[slot] = owner;
    }

    private int slotOf(int key) {
        int[] all = keys;
        int slot = slots.first(key);
        while (all[slot] != key && owners[slot] != null) {
            slot = (slot + 1) & (all.length - 1);
        }
        return slot;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no generic arrays
    private static <E> @Nullable Optional<E>[] optionals(int length) {
        return new Optional[length];
    }
}
