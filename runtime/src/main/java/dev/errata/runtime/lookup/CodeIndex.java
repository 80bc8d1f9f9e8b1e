package dev.errata.runtime.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds values by their codes and aliases.
 *
 * <p>Several values may have the same code. {@link #get(String)} then returns none of them, because it cannot determine
 * which one is meant; {@link #all(String)} returns all of them.
 *
 * <p>An index is immutable and safe for use by multiple threads.
 *
 * @param <E> the type of the values
 */
public final class CodeIndex<E extends Coded> {
    /** The values by code; empty for a code of several values. */
    private final Map<String, Optional<E>> single = new HashMap<>();

    /** The values by code, for codes of several values. */
    private final Map<String, List<E>> shared = new HashMap<>();

    /** Created by the first thread that needs it. Its fields are final, so no thread sees it partly initialized. */
    private @Nullable NumberIndex<E> numbers;

    private CodeIndex(E[] values) {
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
     * Creates an index of the constants of an enum, or of several enums of one catalog.
     *
     * @param values the constants, which are copied
     * @param <E> the type of the values
     * @return the index
     */
    public static <E extends Coded> CodeIndex<E> of(E[] values) {
        return new CodeIndex<>(values);
    }

    /**
     * Returns the only value with the given code or alias.
     *
     * @param code the code; the comparison is case-sensitive
     * @return the value; empty if no value or several values have the code
     */
    public Optional<E> get(String code) {
        Optional<E> found = single.get(code);
        return found == null ? Optional.empty() : found;
    }

    /**
     * Returns the only value with the given numeric code or alias.
     *
     * @param code the number, which matches codes in the format of {@link Integer#toString(int)}
     * @return the value; empty if no value or several values have the code
     */
    public Optional<E> get(int code) {
        NumberIndex<E> index = numbers;
        if (index == null) {
            index = new NumberIndex<>(single);
            numbers = index;
        }
        return index.get(code);
    }

    /**
     * Returns all values with the given code or alias.
     *
     * @param code the code; the comparison is case-sensitive
     * @return the values in catalog order, unmodifiable; empty if no value has the code
     */
    public List<E> all(String code) {
        Optional<E> one = single.get(code);
        if (one == null) {
            return List.of();
        }
        return one.isPresent() ? List.of(one.get()) : shared.getOrDefault(code, List.of());
    }

    private void add(String code, E owner) {
        List<E> owners = all(code);
        if (owners.isEmpty()) {
            single.put(code, Optional.of(owner));
        } else if (!owners.contains(owner)) {
            List<E> more = new ArrayList<>(owners);
            more.add(owner);
            single.put(code, Optional.empty());
            shared.put(code, List.copyOf(more));
        }
    }
}
