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

    /** Returns slots for a sparse table, in which the search for an unknown key soon finds a free slot. */
    static HashSlots atMostQuarterFull(int keys) {
        return new HashSlots(Integer.numberOfLeadingZeros(keys) - 2);
    }

    /** Returns the number of slots, a power of two. */
    int count() {
        return 1 << (32 - shift);
    }

    int first(int hash) {
        return (hash * SPREAD) >>> shift;
    }
}
