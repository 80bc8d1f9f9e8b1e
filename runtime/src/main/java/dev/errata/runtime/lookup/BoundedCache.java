package dev.errata.runtime.lookup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cache with a fixed number of 64 slots, so it cannot grow. An entry replaces the entry in its slot.
 *
 * <p>It is safe for use by multiple threads without locks: entries are immutable, and a thread that computes a value
 * again gets an equal one.
 *
 * @param <K> the type of the keys, with {@code equals} and {@code hashCode}
 * @param <V> the type of the values
 */
public final class BoundedCache<K, V> {
    /** A power of two. Few programs use more locales or headers at the same time. */
    private static final int SLOTS = 64;

    private final Map.@Nullable Entry<K, V>[] entries = newSlots();

    /** Creates an empty cache. */
    public BoundedCache() {}

    /**
     * Returns the value for a key.
     *
     * @param key the key
     * @return the value; null if the cache does not contain the key
     */
    public @Nullable V get(K key) {
        Map.Entry<K, V> entry = entries[slot(key)];
        return entry != null && entry.getKey().equals(key) ? entry.getValue() : null;
    }

    /**
     * Stores a value, and removes the entry in its slot.
     *
     * @param key the key
     * @param value the value
     */
    public void put(K key, V value) {
        entries[slot(key)] = Map.entry(key, value);
    }

    private static int slot(Object key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & (SLOTS - 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no generic arrays
    private static <K, V> Map.@Nullable Entry<K, V>[] newSlots() {
        return new Map.Entry[SLOTS];
    }
}
