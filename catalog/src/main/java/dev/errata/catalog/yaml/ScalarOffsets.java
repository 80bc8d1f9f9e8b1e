package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Span;

/**
 * Where each character of a scalar's text stands in the source. The source is replayed along the text, and what was
 * replayed is trusted only where it gives that very text.
 */
final class ScalarOffsets {
    private static final int[] NONE = {};
    private static final ScalarOffsets UNKNOWN = new ScalarOffsets(NONE, NONE, 0, -1);

    private final int[] starts;
    private final int[] ends;
    private final int contentEnd;

    /** How long the text is. */
    private final int length;

    private ScalarOffsets(int[] starts, int[] ends, int contentEnd, int length) {
        this.starts = starts;
        this.ends = ends;
        this.contentEnd = contentEnd;
        this.length = length;
    }

    static ScalarOffsets of(String source, int start, int end, ScalarNode.Style style, String text) {
        int quote = style == ScalarNode.Style.PLAIN ? 0 : 1;
        boolean isBlock = style == ScalarNode.Style.LITERAL || style == ScalarNode.Style.FOLDED;
        if (!isBlock && end - start == text.length() + 2 * quote && source.startsWith(text, start + quote)) {
            return new ScalarOffsets(NONE, NONE, end - quote, text.length());
        }
        OffsetMapper replay = OffsetMapper.of(source, start, end, style, text);
        return replay.run() ? new ScalarOffsets(replay.starts, replay.ends, replay.to, text.length()) : UNKNOWN;
    }

    Span span(Span whole, int from, int to) {
        if (from < 0 || to < from || to > length) {
            return whole;
        }
        int start = from < length ? start(from) : contentEnd;
        return new Span(whole.file(), start, from == to ? start : Math.max(start, end(to - 1)));
    }

    /** Most texts stand in the source as they are, and need no table. */
    private int start(int index) {
        return starts.length == 0 ? contentEnd - length + index : starts[index];
    }

    private int end(int index) {
        return ends.length == 0 ? start(index) + 1 : ends[index];
    }
}
