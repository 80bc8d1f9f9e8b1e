package dev.errata.runtime.text;

/**
 * Determines which parsed messages of a catalog are kept. A parsed message uses several times the memory of its text,
 * so only the latest messages of a large catalog are kept.
 */
final class EvictionQueue {
    /** More than all messages of most catalogs, and more than a large catalog uses at the same time. */
    static final int CAPACITY = 1024;

    static final int NONE = -1;

    /** The numbers of the messages, plus one; 0 for an unused element. */
    private final int[] latest;

    private int next;

    EvictionQueue(int messageCount) {
        this.latest = new int[messageCount > CAPACITY ? CAPACITY : 0];
    }

    /** Adds a message, and returns the message to remove for it, or {@link #NONE}. */
    synchronized int keep(int message) {
        if (latest.length == 0) {
            return NONE;
        }
        int evicted = latest[next] - 1;
        latest[next] = message + 1;
        next = (next + 1) % latest.length;
        return evicted;
    }
}
