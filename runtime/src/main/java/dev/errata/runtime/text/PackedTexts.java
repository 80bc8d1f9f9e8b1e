package dev.errata.runtime.text;

import java.util.Arrays;

/**
 * Texts in the order of their numbers, kept as the long constants in which a class file holds them.
 *
 * <p>Every text is followed by the end mark, and never goes on in the next chunk. The places of a few texts are kept; from
 * the one before it, any other is some marks away.
 */
final class PackedTexts {
    /** Of so many texts one has its place kept. */
    private static final int STEP = 8;

    /** A class file keeps constants below this. */
    private static final int LONGEST = 65_535;

    private final String[] chunks;
    private final char end;
    private final int size;

    /** Of each text whose number is a multiple of the step: its chunk in the upper half, the offset in the lower. */
    private final int[] places;

    PackedTexts(String[] chunks, char end) {
        int[] found = new int[STEP];
        int count = 0;
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            String text = chunks[chunk];
            check(text, end);
            for (int from = 0; from < text.length(); from = text.indexOf(end, from) + 1) {
                if (count % STEP == 0) {
                    found = withRoomFor(count / STEP, found);
                    found[count / STEP] = chunk << Character.SIZE | from;
                }
                count++;
            }
        }
        this.chunks = chunks;
        this.end = end;
        this.size = count;
        this.places = Arrays.copyOf(found, (count + STEP - 1) / STEP);
    }

    int size() {
        return size;
    }

    String text(int number) {
        int place = places[number / STEP];
        int chunk = place >>> Character.SIZE;
        int from = place & Character.MAX_VALUE;
        for (int i = number % STEP; i > 0; i--) {
            from = chunks[chunk].indexOf(end, from) + 1;
            while (from == chunks[chunk].length()) {
                chunk++;
                from = 0;
            }
        }
        return chunks[chunk].substring(from, chunks[chunk].indexOf(end, from));
    }

    private static int[] withRoomFor(int place, int[] places) {
        return place < places.length ? places : Arrays.copyOf(places, 2 * place);
    }

    private static void check(String chunk, char end) {
        if (chunk.length() > LONGEST || (!chunk.isEmpty() && chunk.charAt(chunk.length() - 1) != end)) {
            throw new IllegalArgumentException("a chunk is too long, or does not end where a text ends");
        }
    }
}
