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
 * <p>Several values may own the same code. {@link #get(String)} then finds none of them, because it cannot tell which one is
 * meant; {@link #all(String)} finds all of them.
 *
 * <p>An index is immutable and can be used by any number of threads.
 *
 * @param <E> the type of the values
 */
public final class CodeIndex<E extends Coded> {
    /** By code; empty for a code that several values own. */
    private final Map<String, Optional<E>> single = new HashMap<>();

    /** By code, for codes that several values own. */
    private final Map<String, List<E>> shared = new HashMap<>();

    /** Made by the first thread that needs it. Its fields are final, so no thread sees it half made. */
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
     * Makes the index of an enum, or of several enums of one catalog.
     *
     * @param values the constants; the index does not keep the array
     * @param <E> the type of the values
     * @return the index
     */
    public static <E extends Coded> CodeIndex<E> of(E[] values) {
        return new CodeIndex<>(values);
    }

    /**
     * Finds the only owner of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the owner; empty if the code has no owner or several
     */
    public Optional<E> get(String code) {
        Optional<E> found = single.get(code);
        return found == null ? Optional.empty() : found;
    }

    /**
     * Finds the only owner of a numeric code or alias.
     *
     * @param code the number; it finds codes that are written as {@link Integer#toString(int)} writes them
     * @return the owner; empty if the code has no owner or several
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
     * Finds all owners of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the owners in the order of the catalog, unmodifiable; empty if the code has no owner
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
