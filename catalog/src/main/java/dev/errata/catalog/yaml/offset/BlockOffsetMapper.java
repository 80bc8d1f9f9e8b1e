package dev.errata.catalog.yaml.offset;

import java.util.ArrayList;
import java.util.List;

/**
 * Replays a literal or folded scalar. The text shows what became of the line breaks between two lines: all are kept,
 * all but the first are kept, or a single one became a space.
 */
final class BlockOffsetMapper extends OffsetMapper {
    private final int header;
    private final List<int[]> breaks = new ArrayList<>();

    BlockOffsetMapper(String source, int from, int to, String text) {
        super(source, from, to, text);
        this.header = from;
    }

    /**
     * An indentation in the header is relative to that of the key, which is not known here. So each possible one is
     * tried.
     */
    @Override
    boolean run() {
        int headerEnd = endOfLine(header);
        int spaces = spacesOfFirstLine(headerEnd);
        boolean isGiven = source.substring(header, headerEnd).matches("[|>][-+]?[1-9].*");
        for (int indent = isGiven ? 0 : spaces; indent < spaces; indent++) {
            if (run(headerEnd, indent)) {
                return true;
            }
        }
        return run(headerEnd, spaces);
    }

    private boolean run(int headerEnd, int indent) {
        at = Math.min(to, afterBreak(headerEnd));
        next = 0;
        breaks.clear();
        boolean follows = at == to || line(indent);
        while (follows && at < to) {
            int after = afterBreak(at);
            breaks.add(new int[] {at, after});
            at = after;
            follows = line(indent);
        }
        return follows && tail();
    }

    private boolean line(int indent) {
        int end = endOfLine(at);
        int content = Math.min(at + indent, end);
        if (content < end && !joint(content)) {
            return false;
        }
        for (at = content; at < end; at++) {
            if (!gives(source.charAt(at), at, at + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Maps the line breaks before a line with content. */
    private boolean joint(int content) {
        int kept = 0;
        while (peek() == '\n' && kept < breaks.size()) {
            int[] place = breaks.get(kept++);
            gives('\n', place[0], place[1]);
        }
        boolean folded = kept == 0 && breaks.size() == 1;
        boolean follows = folded ? gives(' ', breaks.get(0)[0], content) : kept >= breaks.size() - 1;
        breaks.clear();
        return follows;
    }

    /** Maps the line breaks at the end, of which any number may be kept, and spaces on empty lines. */
    private boolean tail() {
        for (int i = 0; Character.isWhitespace(peek()); i++) {
            int[] place = i < breaks.size() ? breaks.get(i) : new int[] {to, to};
            gives(peek(), place[0], place[1]);
        }
        return isComplete();
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < to && !isBreak(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the number of spaces before the first character that is neither a space nor a line break. */
    private int spacesOfFirstLine(int headerEnd) {
        int spaces = 0;
        for (int i = headerEnd; i < to && (isBreak(source.charAt(i)) || source.charAt(i) == ' '); i++) {
            spaces = isBreak(source.charAt(i)) ? 0 : spaces + 1;
        }
        return spaces;
    }
}
