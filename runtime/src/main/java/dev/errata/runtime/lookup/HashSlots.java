package dev.errata.runtime.lookup;

/**
 * The slots of a hash table with open addressing. Codes of one catalog differ in their last characters only, so that their
 * hash codes follow one another; multiplication spreads them over the table.
 */
final class HashSlots {
    /** 2 to the 32nd over the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final int shift;

    private HashSlots(int shift) {
        this.shift = shift;
    }

    static HashSlots atMostHalfFull(int keys) {
        return new HashSlots(Integer.numberOfLeadingZeros(keys) - 1);
    }

    /** For keys of which most may be unknown: in a sparser table such a one meets a free slot sooner. */
    HashSlots twiceAsMany() {
        return new HashSlots(shift - 1);
    }

    /** A power of two. */
    int count() {
        return 1 << (32 - shift);
    }

    int first(int hash) {
        return (hash * SPREAD) >>> shift;
    }
}
