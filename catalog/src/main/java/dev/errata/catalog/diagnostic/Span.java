package dev.errata.catalog.diagnostic;

/**
 * A stretch of a source file, from {@code start} up to but not including {@code end}, in UTF-16 units.
 *
 * <p>An empty span marks a place between two characters, such as the end of the file.
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end + " in " + file.label());
        }
    }

    /** The line of the first character, counted from 1. */
    public int line() {
        return file.line(start);
    }

    /** The column of the first character, in code points, counted from 1. */
    public int column() {
        return file.column(start);
    }

    public String text() {
        return file.text().substring(start, end);
    }

    /** By file, then place. */
    @Override
    public int compareTo(Span other) {
        int byFile = file.label().compareTo(other.file.label());
        int byStart = byFile == 0 ? Integer.compare(start, other.start) : byFile;
        return byStart == 0 ? Integer.compare(end, other.end) : byStart;
    }

    @Override
    public String toString() {
        return file.label() + ":" + line() + ":" + column();
    }
}
