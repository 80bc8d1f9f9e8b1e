package dev.errata.runtime.text;

import java.util.Arrays;

/**
 * Entries of a fixed number of texts, kept as the few long constants in which a class file holds them. Nothing but the
 * entries' starts is computed before a text is asked for.
 *
 * <p>Every text is followed by the end mark. An entry may go on in the next chunk, a text may not.
 */
final class PackedTexts {
    private static final int OFFSET_BITS = 16;
    private static final int OFFSET_MASK = (1 << OFFSET_BITS) - 1;

    private final String[] chunks;
    private final char end;

    /** Of each entry its chunk and, in the low bits, its offset in the chunk, which a class file keeps below 65,536. */
    private final int[] starts;

    PackedTexts(String[] chunks, char end, int textsPerEntry) {
        this.chunks = chunks;
        this.end = end;
        this.starts = starts(chunks, end, textsPerEntry);
    }

    int size() {
        return starts.length;
    }

    String text(int entry, int index) {
        int chunk = starts[entry] >>> OFFSET_BITS;
        int from = starts[entry] & OFFSET_MASK;
        for (int i = 0; i < index; i++) {
            from = chunks[chunk].indexOf(end, from) + 1;
            while (from == chunks[chunk].length()) {
                chunk++;
                from = 0;
            }
        }
        return chunks[chunk].substring(from, chunks[chunk].indexOf(end, from));
    }

    private static int[] starts(String[] chunks, char end, int textsPerEntry) {
        int[] starts = new int[256];
        int texts = 0;
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            String text = chunks[chunk];
            if (text.length() > OFFSET_MASK || (!text.isEmpty() && text.charAt(text.length() - 1) != end)) {
                throw new IllegalArgumentException("a chunk is too long, or does not end where a text ends");
            }
            for (int from = 0; from < text.length(); from = text.indexOf(end, from) + 1) {
                int entry = texts / textsPerEntry;
                if (texts % textsPerEntry == 0) {
                    if (entry == starts.length) {
                        starts = Arrays.copyOf(starts, entry * 2);
                    }
                    starts[entry] = (chunk << OFFSET_BITS) | from;
                }
                texts++;
            }
        }
        return Arrays.copyOf(starts, texts / textsPerEntry);
    }
}
