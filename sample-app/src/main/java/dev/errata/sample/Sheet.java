package dev.errata.sample;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A heading with rows of a label and a text, aligned, and no wider than a terminal where the texts allow. */
final class Sheet {
    private static final int WIDTH = 110;

    private final String heading;
    private final List<Row> rows = new ArrayList<>();

    Sheet(String heading) {
        this.heading = heading;
    }

    private record Row(String label, String text, Locale locale) {}

    /** Adds a row in English. */
    void row(String label, String text) {
        row(label, text, Locale.ENGLISH);
    }

    /** Adds a row in some language, whose rules say where a line may end. */
    void row(String label, String text, Locale locale) {
        rows.add(new Row(label, text, locale));
    }

    /** Adds an empty line. */
    void gap() {
        row("", "");
    }

    @Override
    public String toString() {
        int labels = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        StringBuilder page = new StringBuilder();
        page.append(heading).append('\n');
        page.append("=".repeat(columns(heading))).append('\n');
        for (Row row : rows) {
            String margin = "  " + row.label() + " ".repeat(labels - row.label().length()) + "  ";
            for (String line : lines(row.text(), row.locale(), WIDTH - margin.length())) {
                page.append((margin + line).stripTrailing()).append('\n');
                margin = " ".repeat(margin.length());
            }
        }
        return page.toString();
    }

    private static List<String> lines(String text, Locale locale, int width) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = text.substring(from, to);
            if (!line.isEmpty() && columns(line + piece.stripTrailing()) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
            from = to;
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many columns of a terminal a text takes: Chinese characters are twice as wide as Latin ones. */
    static int columns(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        boolean punctuation = (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
        return punctuation || Character.isIdeographic(c);
    }
}
