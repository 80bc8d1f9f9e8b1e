package dev.errata.runtime.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's message with parts that vary: literals with a capture between each two. A capture is as short as it can be, the last
 * one goes on to the last literal, and the time is linear in the message, whatever it is.
 */
final class MessagePattern {
    /** What is longer is no message that anybody wrote a pattern for. */
    private static final int LONGEST_MESSAGE = 64 * 1024;

    private final String[] literals;
    private final int[][] borders;

    /** A pattern of at least one literal; the first and the last may be empty. */
    MessagePattern(List<String> literals) {
        this.literals = literals.toArray(new String[0]);
        this.borders = new int[this.literals.length][];
        for (int i = 1; i < this.literals.length - 1; i++) {
            borders[i] = borders(this.literals[i]);
        }
    }

    /** What the captures hold, in order; null if the message is another one. */
    String @Nullable [] match(String message) {
        int last = literals.length - 1;
        if (last == 0) {
            return message.equals(literals[0]) ? new String[0] : null;
        }
        int end = message.length() - literals[last].length();
        int at = literals[0].length();
        if (at > end
                || message.length() > LONGEST_MESSAGE
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

    /** The message with texts in place of the captures. */
    String fill(String[] captures) {
        StringBuilder message = new StringBuilder(literals[0]);
        for (int i = 0; i < captures.length; i++) {
            message.append(captures[i]).append(literals[i + 1]);
        }
        return message.toString();
    }

    /** By Knuth, Morris and Pratt, which never goes back in the text. */
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

    /** For each beginning of the literal, the length of its longest proper beginning that it also ends with. */
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
