package dev.errata.runtime.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for a vendor's message: literals, with a capture between each two of them. Captures are as short as
 * possible, except that the last one extends to the last literal. Matching takes linear time in the length of the
 * message.
 */
final class MessagePattern {
    /** Longer than any message that a pattern describes. */
    private static final int MAX_MESSAGE_LENGTH = 64 * 1024;

    private final String[] literals;
    private final int[][] borders;

    /** Creates a pattern from at least one literal; the first and the last may be empty. */
    MessagePattern(List<String> literals) {
        this.literals = literals.toArray(new String[0]);
        this.borders = new int[this.literals.length][];
        for (int i = 1; i < this.literals.length - 1; i++) {
            borders[i] = borders(this.literals[i]);
        }
    }

    /** Returns the captured texts in order; null if the message does not match. */
    String @Nullable [] match(String message) {
        int last = literals.length - 1;
        if (last == 0) {
            return message.equals(literals[0]) ? new String[0] : null;
        }
        int end = message.length() - literals[last].length();
        int at = literals[0].length();
        if (at > end
                || message.length() > MAX_MESSAGE_LENGTH
                || !message.startsWith(literals[0])
                || !message.endsWith(literals[last])) {
            return null;
        }
        String[] captured = new String[last];
        for (int i = 1; i < last; i++) {
            int found = find(message, at, end, literals[i], borders[i]);
            if (found < 0) {
                return null;
            }
            captured[i - 1] = message.substring(at, found);
            at = found + literals[i].length();
        }
        captured[last - 1] = message.substring(at, end);
        return captured;
    }

    int captures() {
        return literals.length - 1;
    }

    /** Returns the message with the given texts as captures. */
    String fill(String[] captures) {
        StringBuilder message = new StringBuilder(literals[0]);
        for (int i = 0; i < captures.length; i++) {
            message.append(captures[i]).append(literals[i + 1]);
        }
        return message.toString();
    }

    /** Searches with the Knuth–Morris–Pratt algorithm, which never moves back in the text. */
    private static int find(String text, int from, int to, String literal, int[] borders) {
        int matched = 0;
        for (int i = from; i < to; i++) {
            while (matched > 0 && text.charAt(i) != literal.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (text.charAt(i) == literal.charAt(matched)) {
                matched++;
            }
            if (matched == literal.length()) {
                return i + 1 - matched;
            }
        }
        return -1;
    }

    /** Returns, for each prefix of the literal, the length of its longest proper prefix that is also a suffix of it. */
    private static int[] borders(String literal) {
        int[] borders = new int[literal.length()];
        int matched = 0;
        for (int i = 1; i < borders.length; i++) {
            while (matched > 0 && literal.charAt(i) != literal.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (literal.charAt(i) == literal.charAt(matched)) {
                matched++;
            }
            borders[i] = matched;
        }
        return borders;
    }
}
