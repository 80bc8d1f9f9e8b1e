package dev.errata.runtime.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashSlotsTest {
    @Test
    void aTableIsAtMostHalfFullAndAtLeastAQuarter() {
        assertThat(HashSlots.atMostHalfFull(0).count()).isEqualTo(2);
        for (int keys = 1; keys < 5000; keys++) {
            assertThat(HashSlots.atMostHalfFull(keys).count()).isBetween(2 * keys, 4 * keys);
        }
    }

    @Test
    void everyHashCodeHasASlot() {
        HashSlots slots = HashSlots.atMostHalfFull(100);
        for (int hash : new int[] {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x9E3779B9}) {
            assertThat(slots.first(hash)).isBetween(0, slots.count() - 1);
        }
    }
}
