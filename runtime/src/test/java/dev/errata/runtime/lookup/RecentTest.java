package dev.errata.runtime.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
    @Test
    void whatIsEqualIsFoundAgain() {
        Recent<String, Integer> recent = new Recent<>();
        recent.put("one", 1);

        assertThat(recent.get(new String("one"))).isEqualTo(1);
        assertThat(recent.get("two")).isNull();
    }

    @Test
    void nothingIsTakenForWhatHasTheSamePlace() {
        Recent<String, Integer> recent = new Recent<>();
        recent.put("Aa", 1);

        assertThat("BB").hasSameHashCodeAs("Aa");
        assertThat(recent.get("BB")).isNull();
    }

    @Test
    void fewAreRemembered() {
        Recent<Integer, Integer> recent = new Recent<>();
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
