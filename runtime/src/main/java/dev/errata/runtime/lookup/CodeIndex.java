package dev.errata.runtime.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds by code. A look-up allocates nothing.
 *
 * <p>Several owners may share a code. {@link #get(String)} then finds none, because it cannot tell which one is meant; {@link
 * #all(String)} finds them all.
 *
 * @param <E> what has codes
 */
public final class CodeIndex<E extends Coded> {
    private final HashSlots slots;
    private final @Nullable String[] keys;
    private final @Nullable Optional<E>[] single;
    private final @Nullable List<E>[] owners;
    private final @Nullable NumberIndex<E> numbers;

    private CodeIndex(E[] values) {
        slots = HashSlots.atMostHalfFull(countKeys(values));
        keys = new String[slots.count()];
        single = optionals(slots.count());
        owners = lists(slots.count());
        for (E value : values) {
            if (value.hasCode()) {
                add(value.code(), value);
            }
            for (String alias : value.aliases()) {
                add(alias, value);
            }
        }
        numbers = hasNumbersOnly(values) ? numbers() : null;
    }

    /**
     * Makes the index of an enum, or of several enums of one catalog.
     *
     * @param values the constants; the index does not keep the array
     * @param <E> what has codes
     * @return the index
     */
    public static <E extends Coded> CodeIndex<E> of(E[] values) {
        return new CodeIndex<>(values);
    }

    /**
     * The one owner of a code or alias.
     *
     * @param code the code, compared letter by letter
     * @return empty if no one owns the code, or more than one does
     */
    public Optional<E> get(String code) {
        Optional<E> found = single[slotOf(code)];
        return found == null ? Optional.empty() : found;
    }

    /**
     * The one owner of a code that is a number.
     *
     * @param code the number; it finds codes spelled as decimal digits without a leading zero
     * @return empty if no one owns the code, or more than one does
     */
    public Optional<E> get(int code) {
        return numbers == null ? get(Integer.toString(code)) : numbers.get(code);
    }

    /**
     * All owners of a code or alias.
     *
     * @param code the code, compared letter by letter
     * @return the owners in the catalog's order; empty if there is none
     */
    public List<E> all(String code) {
        List<E> found = owners[slotOf(code)];
        return found == null ? List.of() : found;
    }

    /** Where the code is, or else the free slot where it would be. */
    private int slotOf(String code) {
        @Nullable String[] all = keys;
        int slot = slots.first(code.hashCode());
        while (true) {
            String key = all[slot];
            if (key == null || key.equals(code)) {
                return slot;
            }
            slot = (slot + 1) & (all.length - 1);
        }
    }

    private void add(String code, E owner) {
        int slot = slotOf(code);
        List<E> before = owners[slot];
        if (before == null) {
            keys[slot] = code;
            single[slot] = Optional.of(owner);
            owners[slot] = List.of(owner);
        } else if (!before.contains(owner)) {
            List<E> more = new ArrayList<>(before);
            more.add(owner);
            single[slot] = Optional.empty();
            owners[slot] = List.copyOf(more);
        }
    }

    private NumberIndex<E> numbers() {
        NumberIndex<E> index = new NumberIndex<>(slots);
        for (int slot = 0; slot < keys.length; slot++) {
            String key = keys[slot];
            Optional<E> owner = single[slot];
            if (key != null && owner != null && NumberIndex.isNumber(key)) {
                index.put(Integer.parseInt(key), owner);
            }
        }
        return index;
    }

    private static <E extends Coded> boolean hasNumbersOnly(E[] values) {
        for (E value : values) {
            if (value.hasCode() && !NumberIndex.isNumber(value.code())) {
                return false;
            }
        }
        return true;
    }

    private static <E extends Coded> int countKeys(E[] values) {
        int count = 0;
        for (E value : values) {
            count += 1 + value.aliases().size();
        }
        return count;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no generic arrays
    static <E> @Nullable Optional<E>[] optionals(int length) {
        return new Optional[length];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no generic arrays
    private static <E> @Nullable List<E>[] lists(int length) {
        return new List[length];
    }
}
