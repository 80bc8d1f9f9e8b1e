package dev.errata.catalog.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Replays a literal or folded scalar. The text itself tells how the breaks between two lines came through: all of them, all
 * but the first, or a single one as a space.
 */
final class BlockReplay extends Replay {
    private final List<int[]> breaks = new ArrayList<>();
    private int indent = -1;

    BlockReplay(String source, int from, int to, String text) {
        super(source, from, to, text);
    }

    @Override
    boolean run() {
        at = endOfLine(at);
        while (at < to) {
            int behind = behindBreak(at);
            breaks.add(new int[] {at, behind});
            at = behind;
            if (!line()) {
                return false;
            }
        }
        return tail();
    }

    private boolean line() {
        int end = endOfLine(at);
        if (indent < 0) {
            if (source.substring(at, end).isBlank()) {
                at = end;
                return true;
            }
            indent = Math.max(0, leadingSpaces(at, end) - spacesOfText());
            breaks.remove(0);
        }
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

    /** The breaks before a line with content. */
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

    /** The breaks at the end, of which any number may be kept. */
    private boolean tail() {
        for (int i = 0; peek() == '\n'; i++) {
            int start = i < breaks.size() ? breaks.get(i)[0] : to;
            gives('\n', start, i < breaks.size() ? breaks.get(i)[1] : to);
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

    private int leadingSpaces(int from, int end) {
        int i = from;
        while (i < end && source.charAt(i) == ' ') {
            i++;
        }
        return i - from;
    }

    /** How many of the first line's spaces are part of the text, as an explicit indentation makes them. */
    private int spacesOfText() {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\n') {
            i++;
        }
        int first = i;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i - first;
    }
}
