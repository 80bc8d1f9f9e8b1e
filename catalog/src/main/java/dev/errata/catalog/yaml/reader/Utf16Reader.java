package dev.errata.catalog.yaml.reader;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Passes a text to SnakeYAML's scanner in UTF-16 units, so that the index of a mark is an offset into the text.
 *
 * <p>SnakeYAML's own reader counts code points, and copies its buffer for each kilobyte of a long word.
 */
final class Utf16Reader extends StreamReader {
    private static final int[] NO_SNIPPET = {};

    private final char[] units;
    private int index;
    private int line;
    private int column;

    Utf16Reader(String text) {
        super("");
        this.units = text.toCharArray();
    }

    @Override
    public Mark getMark() {
        return new Mark("", index, line, column, NO_SNIPPET, 0);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        int end = Math.min(units.length, index + length);
        while (index < end) {
            char c = units[index++];
            if (c == '\n' || (c == '\r' && peek() != '\n')) {
                line++;
                column = 0;
            } else {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return index < units.length ? units[index] : '\0';
    }

    @Override
    public int peek(int ahead) {
        int at = index + ahead;
        return at < units.length ? units[at] : '\0';
    }

    @Override
    public String prefix(int length) {
        return new String(units, index, Math.min(length, units.length - index));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        index += prefix.length();
        column += prefix.length();
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return index;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return line;
    }
}
