package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class EvictionQueueTest {
    @Test
    void aSmallCatalogKeepsAll() {
        EvictionQueue queue = new EvictionQueue(EvictionQueue.CAPACITY);

        for (int i = 0; i < 3 * EvictionQueue.CAPACITY; i++) {
            assertThat(queue.keep(i % EvictionQueue.CAPACITY)).isEqualTo(EvictionQueue.NONE);
        }
    }

    @Test
    void aLargeCatalogRemovesTheOldest() {
        EvictionQueue queue = new EvictionQueue(EvictionQueue.CAPACITY + 1);

        for (int i = 0; i < EvictionQueue.CAPACITY; i++) {
            assertThat(queue.keep(i)).isEqualTo(EvictionQueue.NONE);
        }

        assertThat(queue.keep(EvictionQueue.CAPACITY)).isZero();
        assertThat(queue.keep(0)).isEqualTo(1);
        assertThat(queue.keep(1)).isEqualTo(2);
    }

    @Test
    void aRemovedMessageIsParsedAgain() {
        int errors = EvictionQueue.CAPACITY / 2 + 1;
        StringBuilder names = new StringBuilder();
        StringBuilder en = new StringBuilder();
        StringBuilder de = new StringBuilder();
        for (int i = 0; i < errors; i++) {
            names.append("E").append(i).append(" a\n");
            en.append("\u0001en").append(i).append(" {a}\u0001\u0001\u0001");
            de.append("\u0001de").append(i).append(" {a}\u0001\u0001\u0001");
        }
        TestTexts texts = new TestTexts(
                "en de", "UTC", names.toString(), new String[] {en.toString()}, new String[] {de.toString()});

        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < errors; i++) {
                Object[] arguments = {round};
                assertThat(texts.of(i).message(arguments, Locale.ENGLISH)).isEqualTo("en" + i + " " + round);
                assertThat(texts.of(i).message(arguments, Locale.GERMAN)).isEqualTo("de" + i + " " + round);
            }
        }
    }
}
