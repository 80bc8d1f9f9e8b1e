package dev.errata.runtime.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedCacheTest {
    @Test
    void anEqualKeyIsFound() {
        BoundedCache<String, Integer> recent = new BoundedCache<>();
        recent.put("one", 1);

        assertThat(recent.get(new String("one"))).isEqualTo(1);
        assertThat(recent.get("two")).isNull();
    }

    @Test
    void keysInTheSameSlotAreDistinguished() {
        BoundedCache<String, Integer> recent = new BoundedCache<>();
        recent.put("Aa", 1);

        assertThat("BB").hasSameHashCodeAs("Aa");
        assertThat(recent.get("BB")).isNull();
    }

    @Test
    void theNumberOfEntriesIsBounded() {
        BoundedCache<Integer, Integer> recent = new BoundedCache<>();
        int remembered = 0;
        for (int i = 0; i < 100_000; i++) {
            recent.put(i, i);
        }
        for (int i = 0; i < 100_000; i++) {
            remembered += recent.get(i) == null ? 0 : 1;
        }

        assertThat(remembered).isBetween(1, 64);
    }
}
