package dev.errata.catalog.diagnostic;

import java.util.Arrays;

/**
 * A file's label and its whole text, kept in memory so that a diagnostic can show the lines it is about.
 *
 * <p>A line ends with {@code LF}, {@code CR LF} or {@code CR}, as in the YAML 1.2 specification; nothing else ends a
 * line. Offsets count UTF-16 units, as {@link String} does; columns count code points from 1.
 */
public final class SourceFile {
    private final String label;
    private final String text;
    private final int[] lineStarts;

    public SourceFile(String label, String text) {
        this.label = label;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** What users know the file by: a path with {@code /} separators, relative where that is known. */
    public String label() {
        return label;
    }

    public String text() {
        return text;
    }

    /** The number of the line that holds an offset, counted from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in its line, in code points, counted from 1. */
    public int column(int offset) {
        int start = lineStarts[line(offset) - 1];
        return text.codePointCount(start, Math.min(offset, text.length())) + 1;
    }

    /** The text of a line, without its end. */
    public String lineText(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The offset behind the last character of a line, before its line end. */
    public int lineEnd(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        if (line < lineStarts.length) {
            end--;
            if (end > lineStarts[line - 1] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return end;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    public Span span(int start, int end) {
        return new Span(this, start, end);
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
