package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedTextsTest {
    private static final int MAX_CONSTANT_LENGTH = 65_535;

    @Test
    void aTextIsFoundInItsChunk() {
        PackedTexts texts = new PackedTexts(new String[] {"a;b;c;", "", "d;;", "f;"}, ';');

        assertThat(all(texts)).containsExactly("a", "b", "c", "d", "", "f");
    }

    @Test
    void theListMayBeEmpty() {
        assertThat(new PackedTexts(new String[] {}, ';').size()).isZero();
        assertThat(new PackedTexts(new String[] {"", ""}, ';').size()).isZero();
    }

    @Test
    void emptyTextsAreCounted() {
        assertThat(all(new PackedTexts(new String[] {";", ";;;;;;;;;", "", ";a;"}, ';')))
                .hasSize(12)
                .endsWith("", "a");
    }

    @Test
    void aChunkThatDoesNotEndWithTheSeparatorIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PackedTexts(new String[] {"a;b"}, ';'));
    }

    @Test
    void aChunkLongerThanAConstantIsRejected() {
        String[] chunks = {"a".repeat(MAX_CONSTANT_LENGTH) + ";"};

        assertThatIllegalArgumentException().isThrownBy(() -> new PackedTexts(chunks, ';'));
    }

    @Test
    void aChunkMayBeAsLongAsAConstant() {
        String chunk = "a".repeat(MAX_CONSTANT_LENGTH - 3) + ";b;";
        PackedTexts texts = new PackedTexts(new String[] {chunk, ";".repeat(MAX_CONSTANT_LENGTH), chunk, "c;"}, ';');

        assertThat(texts.size()).isEqualTo(MAX_CONSTANT_LENGTH + 5);
        assertThat(texts.text(0)).hasSize(MAX_CONSTANT_LENGTH - 3);
        assertThat(texts.text(1)).isEqualTo("b");
        assertThat(texts.text(MAX_CONSTANT_LENGTH + 1)).isEmpty();
        assertThat(texts.text(MAX_CONSTANT_LENGTH + 3)).isEqualTo("b");
        assertThat(texts.text(MAX_CONSTANT_LENGTH + 4)).isEqualTo("c");
    }

    @Test
    void textsAreTheSameForAnyChunks() {
        Random random = new Random(3);
        for (int round = 0; round < 400; round++) {
            List<String> all = new ArrayList<>();
            List<String> chunks = new ArrayList<>();
            StringBuilder chunk = new StringBuilder();
            int count = random.nextInt(1600);
            int chunkEnds = 1 + random.nextInt(50);
            for (int i = 0; i < count; i++) {
                String text = random.nextInt(4) == 0 ? "" : "\u00e9\u0142".repeat(random.nextInt(3)) + i % 7;
                all.add(text);
                chunk.append(text).append('\u0001');
                if (random.nextInt(chunkEnds) == 0) {
                    chunks.add(chunk.toString());
                    chunk.setLength(0);
                }
            }
            chunks.add(chunk.toString());
            assertThat(all(new PackedTexts(chunks.toArray(new String[0]), '\u0001')))
                    .isEqualTo(all);
        }
    }

    private static List<String> all(PackedTexts texts) {
        return IntStream.range(0, texts.size()).mapToObj(texts::text).toList();
    }
}
