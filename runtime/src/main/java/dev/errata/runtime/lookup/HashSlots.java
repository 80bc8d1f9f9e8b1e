package dev.errata.runtime.lookup;

/**
 * The slots of a hash table with open addressing. The codes of a catalog are often consecutive numbers; multiplication
 * spreads them over the table (Fibonacci hashing).
 */
final class HashSlots {
    /** 2<sup>32</sup> divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final int shift;

    private HashSlots(int shift) {
        this.shift = shift;
    }

    /** A sparse table, so that the search for an unknown key soon meets a free slot. */
    static HashSlots atMostQuarterFull(int keys) {
        return new HashSlots(Integer.numberOfLeadingZeros(keys) - 2);
    }

    /** A power of two. */
    int count() {
        return 1 << (32 - shift);
    }

    int first(int hash) {
        return (hash * SPREAD) >>> shift;
    }
}
