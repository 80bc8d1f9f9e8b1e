package dev.errata.catalog.yaml.offset;

import dev.errata.catalog.diagnostic.Span;

/**
 * The offset in the source of each character of a scalar's text. They are computed by replaying the source, and used
 * only if that gives exactly the text.
 */
public final class ScalarOffsets {
    private static final int[] NONE = {};
    private static final ScalarOffsets UNKNOWN = new ScalarOffsets(NONE, NONE, 0, -1);

    private final int[] starts;
    private final int[] ends;
    private final int contentEnd;

    /** The length of the text. */
    private final int length;

    private ScalarOffsets(int[] starts, int[] ends, int contentEnd, int length) {
        this.starts = starts;
        this.ends = ends;
        this.contentEnd = contentEnd;
        this.length = length;
    }

    /** Returns the offsets of a plain scalar. */
    public static ScalarOffsets ofPlain(String source, int start, int end, String text) {
        return ofFlow(source, start, end, FlowOffsetMapper.NO_QUOTE, text);
    }

    /**
     * Returns the offsets of a quoted scalar.
     *
     * @param start the offset of the opening quote
     * @param end the offset after the closing quote
     * @param quote {@code '} or {@code "}
     */
    public static ScalarOffsets ofQuoted(String source, int start, int end, char quote, String text) {
        return ofFlow(source, start + 1, end - 1, quote, text);
    }

    /**
     * Returns the offsets of a literal or folded scalar.
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
     * Returns the span of a part of the text in the source.
     *
     * @param whole the span of the scalar, which is the result if the part is outside the text or the offsets are not
     *     known
     */
    public Span span(Span whole, int from, int to) {
        if (from < 0 || to < from || to > length) {
            return whole;
        }
        int start = from < length ? start(from) : contentEnd;
        return new Span(whole.file(), start, from == to ? start : Math.max(start, end(to - 1)));
    }

    /** Most texts are the same in the source, and need no table. */
    private int start(int index) {
        return starts.length == 0 ? contentEnd - length + index : starts[index];
    }

    private int end(int index) {
        return ends.length == 0 ? start(index) + 1 : ends[index];
    }
}
