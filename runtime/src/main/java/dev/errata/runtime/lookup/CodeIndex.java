package dev.errata.runtime.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds by code. A look-up allocates nothing, but the first of a kind may.
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

    /** Lists of several owners; a list of one is made when it is first asked for, by any thread. */
    private final @Nullable List<E>[] owners;

    /** Any thread may make it; it has final fields only, so that no thread sees an unfinished one. */
    private @Nullable NumberIndex<E> numbers;

    private CodeIndex(E[] values) {
        slots = HashSlots.atMostHalfFull(countKeys(values));
        keys = new String[slots.count()];
        single = optionals(slots.count());
        owners = lists(slots.count());
        for (E value : values) {
            if (value.hasCode()) {
                add(value.code(), value);
            }
            List<String> aliases = value.aliases();
            for (int i = 0; i < aliases.size(); i++) {
                add(aliases.get(i), value);
            }
        }
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
     * The one owner of a code or alias that is a number.
     *
     * @param code the number; it finds codes spelled in decimal digits without a leading zero
     * @return empty if no one owns the code, or more than one does
     */
    public Optional<E> get(int code) {
        NumberIndex<E> index = numbers;
        if (index == null) {
            index = new NumberIndex<>(slots, keys, single);
            numbers = index;
        }
        return index.get(code);
    }

    /**
     * All owners of a code or alias.
     *
     * @param code the code, compared letter by letter
     * @return the owners in the catalog's order; empty if there is none
     */
    public List<E> all(String code) {
        int slot = slotOf(code);
        List<E> found = owners[slot];
        Optional<E> one = single[slot];
        if (found == null && one != null) {
            found = List.of(one.get());
            owners[slot] = found;
        }
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
        if (single[slot] == null) {
            keys[slot] = code;
            single[slot] = Optional.of(owner);
        } else if (!all(code).contains(owner)) {
            List<E> more = new ArrayList<>(all(code));
            more.add(owner);
            single[slot] = Optional.empty();
            owners[slot] = List.copyOf(more);
        }
    }

    private static <E extends Coded> int countKeys(E[] values) {
        int count = values.length;
        for (E value : values) {
            count += value.aliases().size();
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
