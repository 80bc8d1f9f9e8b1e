package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Span;

/**
 * Where each character of a scalar's text stands in the source. The source is replayed along the text, and what was
 * replayed is trusted only where it gives that very text.
 */
final class ScalarOffsets {
    private static final ScalarOffsets UNKNOWN = new ScalarOffsets(new int[0], new int[0], 0);

    private final int[] starts;
    private final int[] ends;
    private final int contentEnd;

    private ScalarOffsets(int[] starts, int[] ends, int contentEnd) {
        this.starts = starts;
        this.ends = ends;
        this.contentEnd = contentEnd;
    }

    static ScalarOffsets of(String source, int start, int end, ScalarNode.Style style, String text) {
        Replay replay = switch (style) {
            case PLAIN -> new FlowReplay(source, start, end, text, FlowReplay.NO_QUOTE);
            case SINGLE_QUOTED -> new FlowReplay(source, start + 1, end - 1, text, '\'');
            case DOUBLE_QUOTED -> new FlowReplay(source, start + 1, end - 1, text, '"');
            case LITERAL, FOLDED -> new BlockReplay(source, start, end, text);
        };
        return replay.run() ? new ScalarOffsets(replay.starts, replay.ends, replay.to) : UNKNOWN;
    }

    Span span(Span whole, int from, int to) {
        if (this == UNKNOWN || from < 0 || to < from || to > starts.length) {
            return whole;
        }
        int start = from < starts.length ? starts[from] : contentEnd;
        return new Span(whole.file(), start, from == to ? start : Math.max(start, ends[to - 1]));
    }
}
