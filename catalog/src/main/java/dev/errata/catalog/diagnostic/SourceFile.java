package dev.errata.catalog.diagnostic;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file's label and its whole text, kept in memory so that a diagnostic can show the lines it is about.
 *
 * <p>A line ends with {@code LF}, {@code CR LF} or {@code CR}, as in the YAML 1.2 specification; nothing else ends a
 * line. Offsets count UTF-16 units, as {@link String} does; columns count code points from 1.
 */
public final class SourceFile {
    private final String label;
    private final String text;
    // Each is one walk over the whole text, and a catalog without faults hardly needs the lines.
    private int @Nullable [] lineStarts;
    private boolean @Nullable [] characters;

    public SourceFile(String label, String text) {
        this.label = label;
        this.text = text;
    }

    /** What users know the file by: a path with {@code /} separators, relative where that is known. */
    public String label() {
        return label;
    }

    public String text() {
        return text;
    }

    /** Whether one of the characters from the first to the last, both included, stands anywhere in the text. */
    public boolean holdsAny(char first, char last) {
        boolean[] held = characters();
        for (int c = first; c <= last; c++) {
            if (held[c]) {
                return true;
            }
        }
        return false;
    }

    public boolean holds(char character) {
        return characters()[character];
    }

    /** The number of the line that holds an offset, counted from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in its line, in code points, counted from 1. */
    public int column(int offset) {
        int start = lineStart(line(offset));
        return text.codePointCount(start, Math.min(offset, text.length())) + 1;
    }

    /** The text of a line, without its end. */
    public String lineText(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** The offset behind the last character of a line, before its line end. */
    public int lineEnd(int line) {
        int[] starts = lineStarts();
        int end = line < starts.length ? starts[line] : text.length();
        if (line < starts.length) {
            end--;
            if (end > starts[line - 1] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return end;
    }

    public int lineCount() {
        return lineStarts().length;
    }

    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = lineStarts(text);
            lineStarts = known;
        }
        return known;
    }

    private boolean[] characters() {
        boolean[] known = characters;
        if (known == null) {
            known = characters(text);
            characters = known;
        }
        return known;
    }

    private static boolean[] characters(String text) {
        boolean[] held = new boolean[Character.MAX_VALUE + 1];
        char[] all = text.toCharArray(); // calls for each character are dear as long as nothing is compiled
        for (char c : all) {
            held[c] = true;
        }
        return held;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return label;
    }
}
