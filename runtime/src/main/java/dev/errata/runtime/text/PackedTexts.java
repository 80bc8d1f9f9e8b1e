package dev.errata.runtime.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a fixed number of texts, kept as the long constants in which a class file holds them. No text is looked at
 * before one near it is asked for.
 *
 * <p>Every text is followed by the end mark. A text never goes on in the next chunk, an entry may. A chunk that begins with
 * the group mark begins with the next entry whose number is a multiple of sixteen, so that entries before it need not be
 * counted.
 */
final class PackedTexts {
    private static final char GROUP = '\u0002';
    private static final int GROUP_SIZE = 16;

    /** A class file keeps constants below this. */
    private static final int LONGEST = 65_535;

    private final String[] chunks;
    private final char end;
    private final int textsPerEntry;

    /** Of each group its first chunk. */
    private final int[] groups;

    /**
     * Of each group where its entries start: the chunk and the offset in it, as two chars an entry. Filled by any thread; a
     * string, unlike an array of numbers, is seen by others as it was made.
     */
    private final @Nullable String[] starts;

    PackedTexts(String[] chunks, char end, int textsPerEntry) {
        this.chunks = chunks;
        this.end = end;
        this.textsPerEntry = textsPerEntry;
        int[] first = new int[chunks.length];
        int count = 0;
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            check(chunks[chunk], end);
            if (begin(chunk) > 0 || (count == 0 && !chunks[chunk].isEmpty())) {
                first[count++] = chunk;
            }
        }
        this.groups = Arrays.copyOf(first, count);
        this.starts = new String[count];
    }

    int size() {
        int last = groups.length - 1;
        return last < 0 ? 0 : last * GROUP_SIZE + starts(last).length() / 2;
    }

    String text(int entry, int index) {
        int group = Math.min(entry / GROUP_SIZE, groups.length - 1);
        String places = starts(group);
        int place = (entry - group * GROUP_SIZE) * 2;
        int chunk = places.charAt(place);
        int from = places.charAt(place + 1);
        for (int i = 0; i < index; i++) {
            from = chunks[chunk].indexOf(end, from) + 1;
            while (from == chunks[chunk].length()) {
                chunk++;
                from = 0;
            }
        }
        return chunks[chunk].substring(from, chunks[chunk].indexOf(end, from));
    }

    private String starts(int group) {
        String known = starts[group];
        if (known == null) {
            known = read(groups[group], group + 1 < groups.length ? groups[group + 1] : chunks.length);
            starts[group] = known;
        }
        return known;
    }

    private String read(int firstChunk, int endChunk) {
        StringBuilder places = new StringBuilder(GROUP_SIZE * 2);
        int missing = 0;
        for (int chunk = firstChunk; chunk < endChunk; chunk++) {
            String text = chunks[chunk];
            for (int from = begin(chunk); from < text.length(); from = text.indexOf(end, from) + 1) {
                if (missing == 0) {
                    places.append((char) chunk).append((char) from);
                    missing = textsPerEntry;
                }
                missing--;
            }
        }
        return places.toString();
    }

    /** Behind the group mark, if there is one. */
    private int begin(int chunk) {
        String text = chunks[chunk];
        return !text.isEmpty() && text.charAt(0) == GROUP ? 1 : 0;
    }

    private static void check(String chunk, char end) {
        if (chunk.length() > LONGEST || (!chunk.isEmpty() && chunk.charAt(chunk.length() - 1) != end)) {
            throw new IllegalArgumentException("a chunk is too long, or does not end where a text ends");
        }
    }
}
