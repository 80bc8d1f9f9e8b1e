package dev.errata.catalog.yaml.offset;

import dev.errata.catalog.diagnostic.Span;

/**
 * Where each character of a scalar's text stands in the source. The source is replayed along the text, and what was
 * replayed is trusted only where it gives that very text.
 */
public final class ScalarOffsets {
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

    /** The offsets of a plain scalar, from its first to after its last character. */
    public static ScalarOffsets ofPlain(String source, int start, int end, String text) {
        return ofFlow(source, start, end, FlowOffsetMapper.NO_QUOTE, text);
    }

    /**
     * The offsets of a quoted scalar.
     *
     * @param start the offset of the opening quote
     * @param end the offset after the closing quote
     * @param quote {@code '} or {@code "}
     */
    public static ScalarOffsets ofQuoted(String source, int start, int end, char quote, String text) {
        return ofFlow(source, start + 1, end - 1, quote, text);
    }

    /**
     * The offsets of a literal or folded scalar.
     *
     * @param start the offset of its {@code |} or {@code >}
     */
    public static ScalarOffsets ofBlock(String source, int start, int end, String text) {
        return replay(new BlockOffsetMapper(source, start, end, text));
    }

    private static ScalarOffsets ofFlow(String source, int from, int to, char quote, String text) {
        return to - from == text.length() && source.startsWith(text, from)
                ? new ScalarOffsets(NONE, NONE, to, text.length())
                : replay(new FlowOffsetMapper(source, from, to, text, quote));
    }

    private static ScalarOffsets replay(OffsetMapper mapper) {
        return mapper.run() ? new ScalarOffsets(mapper.starts, mapper.ends, mapper.to, mapper.text.length()) : UNKNOWN;
    }

    /**
     * The span of a part of the text in the source.
     *
     * @param whole the span of the scalar, which is the result if the part is not within the text or the source could not
     *     be followed
     */
    public Span span(Span whole, int from, int to) {
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
