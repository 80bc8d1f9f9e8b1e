package dev.errata.runtime.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashSlotsTest {
    @Test
    void aTableIsAtMostAQuarterFull() {
        assertThat(HashSlots.atMostQuarterFull(0).count()).isEqualTo(4);
        for (int keys = 1; keys < 5000; keys++) {
            assertThat(HashSlots.atMostQuarterFull(keys).count()).isBetween(4 * keys, 8 * keys);
        }
    }

    @Test
    void everyHashCodeHasASlot() {
        HashSlots slots = HashSlots.atMostQuarterFull(100);
        for (int hash : new int[] {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x9E3779B9}) {
            assertThat(slots.first(hash)).isBetween(0, slots.count() - 1);
        }
    }
}
