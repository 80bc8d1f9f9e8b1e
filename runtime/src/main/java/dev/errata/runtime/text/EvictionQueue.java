package dev.errata.runtime.text;

/**
 * Which messages of a catalog are kept as they were taken apart. They take several times the memory of their texts, so that
 * of a large catalog only the latest are.
 */
final class EvictionQueue {
    /** All messages of most catalogs; of a large one more than are in use at a time. */
    static final int MOST = 1024;

    static final int NONE = -1;

    /** Numbers of messages, one more than they are; 0 where there is none yet. */
    private final int[] latest;

    private int next;

    EvictionQueue(int all) {
        this.latest = new int[all > MOST ? MOST : 0];
    }

    /** Keeps one more; gives the one that must be forgotten for it, or {@link #NONE}. */
    synchronized int keep(int message) {
        if (latest.length == 0) {
            return NONE;
        }
        int forgotten = latest[next] - 1;
        latest[next] = message + 1;
        next = (next + 1) % latest.length;
        return forgotten;
    }
}
