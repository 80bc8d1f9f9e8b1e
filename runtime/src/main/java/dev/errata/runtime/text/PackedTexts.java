package dev.errata.runtime.text;

import java.util.Arrays;

/**
 * A list of texts, stored in the long constants of a class file.
 *
 * <p>Each text is followed by a separator and does not continue in the next chunk. The positions of some texts are
 * stored; any other text is found by counting separators from the stored position before it.
 */
final class PackedTexts {
    /** The position of each eighth text is stored. */
    private static final int STEP = 8;

    /** The maximum length of a constant in a class file, in bytes. */
    private static final int MAX_LENGTH = 65_535;

    private final String[] chunks;
    private final char separator;
    private final int size;

    /**
     * For each text whose number is a multiple of {@link #STEP}: its chunk in the upper 16 bits, and its offset in the
     * lower.
     */
    private final int[] positions;

    PackedTexts(String[] chunks, char separator) {
        int[] found = new int[STEP];
        int count = 0;
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            String text = chunks[chunk];
            check(text, separator);
            for (int from = 0; from < text.length(); from = text.indexOf(separator, from) + 1) {
                if (count % STEP == 0) {
                    found = withCapacity(count / STEP, found);
                    found[count / STEP] = chunk << Character.SIZE | from;
                }
                count++;
            }
        }
        this.chunks = chunks;
        this.separator = separator;
        this.size = count;
        this.positions = Arrays.copyOf(found, (count + STEP - 1) / STEP);
    }

    int size() {
        return size;
    }

    String text(int number) {
        int position = positions[number / STEP];
        int chunk = position >>> Character.SIZE;
        int from = position & Character.MAX_VALUE;
        for (int i = number % STEP; i > 0; i--) {
            from = chunks[chunk].indexOf(separator, from) + 1;
            while (from == chunks[chunk].length()) {
                chunk++;
                from = 0;
            }
        }
        return chunks[chunk].substring(from, chunks[chunk].indexOf(separator, from));
    }

    private static int[] withCapacity(int position, int[] positions) {
        return position < positions.length ? positions : Arrays.copyOf(positions, 2 * position);
    }

    private static void check(String chunk, char separator) {
        if (chunk.length() > MAX_LENGTH || (!chunk.isEmpty() && chunk.charAt(chunk.length() - 1) != separator)) {
            throw new IllegalArgumentException("a chunk is too long, or does not end with the separator");
        }
    }
}
