package dev.errata.runtime.lookup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered lately: one answer at each of a few places, so that no caller can make it grow. Any thread writes, since
 * entries are immutable, and whoever computes an answer again gets an equal one.
 *
 * @param <K> what was asked for
 * @param <V> the answer
 */
public final class BoundedCache<K, V> {
    /** A power of two. Few programs meet more locales, or headers, at a time. */
    private static final int PLACES = 64;

    private final Map.@Nullable Entry<K, V>[] entries = places();

    /** Makes a table without answers. */
    public BoundedCache() {}

    /**
     * The answer, if it is still kept.
     *
     * @param key what is asked for
     * @return null where it is not kept
     */
    public @Nullable V get(K key) {
        Map.Entry<K, V> entry = entries[place(key)];
        return entry != null && entry.getKey().equals(key) ? entry.getValue() : null;
    }

    /**
     * Keeps an answer, and forgets the one in its place.
     *
     * @param key what was asked for
     * @param value the answer
     */
    public void put(K key, V value) {
        entries[place(key)] = Map.entry(key, value);
    }

    private static int place(Object key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & (PLACES - 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no generic arrays
    private static <K, V> Map.@Nullable Entry<K, V>[] places() {
        return new Map.Entry[PLACES];
    }
}
