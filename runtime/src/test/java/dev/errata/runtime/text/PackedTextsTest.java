package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTextsTest {
    @Test
    void anEntryMayGoOnInTheNextChunk() {
        PackedTexts texts = new PackedTexts(new String[] {"a;b;c;", "", "d;;", "f;"}, ';', 3);

        assertThat(texts.size()).isEqualTo(2);
        assertThat(texts.text(0, 2)).isEqualTo("c");
        assertThat(texts.text(1, 0)).isEqualTo("d");
        assertThat(texts.text(1, 1)).isEmpty();
        assertThat(texts.text(1, 2)).isEqualTo("f");
    }

    @Test
    void thereMayBeNone() {
        assertThat(new PackedTexts(new String[] {}, ';', 4).size()).isZero();
        assertThat(new PackedTexts(new String[] {""}, ';', 4).size()).isZero();
    }

    @Test
    void aChunkThatDoesNotEndWhereATextEndsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PackedTexts(new String[] {"a;b"}, ';', 1));
    }

    @Test
    void aChunkLongerThanAConstantIsRefused() {
        String[] chunks = {"a".repeat(65_535) + ";"};

        assertThatIllegalArgumentException().isThrownBy(() -> new PackedTexts(chunks, ';', 1));
    }

    @Test
    void groupsAreFoundByTheirMarks() {
        StringBuilder first = new StringBuilder("\u0002");
        for (int i = 0; i < 15; i++) {
            first.append(i).append(';');
        }
        PackedTexts texts = new PackedTexts(new String[] {first.toString(), "15;", "\u000216;17;", "18;"}, ';', 1);

        assertThat(texts.size()).isEqualTo(19);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(texts.text(i, 0)).isEqualTo(String.valueOf(i));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textsComeBackHoweverTheyWereCut(boolean marked) {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<String> all = new ArrayList<>();
            List<String> chunks = new ArrayList<>();
            StringBuilder chunk = new StringBuilder();
            int entries = random.nextInt(400);
            for (int i = 0; i < entries * 4; i++) {
                if (marked && i % 64 == 0) {
                    chunks.add(chunk.toString());
                    chunk.setLength(0);
                    chunk.append('\u0002');
                }
                String text = "\u00e9".repeat(random.nextInt(5)) + i % 7;
                all.add(text);
                chunk.append(text).append('\u0001');
                if (random.nextInt(10) == 0) {
                    chunks.add(chunk.toString());
                    chunk.setLength(0);
                }
            }
            chunks.add(chunk.toString());
            PackedTexts texts = new PackedTexts(chunks.toArray(new String[0]), '\u0001', 4);
            assertThat(texts.size()).isEqualTo(entries);
            for (int i = 0; i < all.size(); i++) {
                assertThat(texts.text(i / 4, i % 4)).isEqualTo(all.get(i));
            }
        }
    }
}
