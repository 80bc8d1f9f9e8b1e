package dev.errata.benchmarks.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table in Markdown. The first column names what is measured; the other columns are figures. */
public final class Table {
    private final String title;
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    /** Creates a table without rows. The first heading is that of the names. */
    public Table(String title, String... headings) {
        this.title = title;
        this.headings = List.of(headings);
    }

    public void row(String name, Object... figures) {
        List<String> row = new ArrayList<>();
        row.add(name);
        Arrays.stream(figures).map(Table::text).forEach(row::add);
        while (row.size() < headings.size()) {
            row.add("");
        }
        rows.add(row);
    }

    /** Returns the table with its title and the machine that the figures were measured on. */
    public String print() {
        StringBuilder text = new StringBuilder("## ").append(title).append("\n\n");
        text.append(Machine.description()).append("\n\n");
        int[] widths = new int[headings.size()];
        widen(widths, headings);
        rows.forEach(row -> widen(widths, row));
        line(text, headings, widths);
        for (int i = 0; i < widths.length; i++) {
            text.append("|")
                    .append(i == 0 ? "-" : " -")
                    .append("-".repeat(widths[i]))
                    .append(i == 0 ? "-" : ":");
        }
        text.append("|\n");
        rows.forEach(row -> line(text, row, widths));
        return text.append('\n').toString();
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], cells.get(i).length());
        }
    }

    private static void line(StringBuilder text, List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String blanks = " ".repeat(widths[i] - cell.length());
            text.append("| ").append(i == 0 ? cell + blanks : blanks + cell).append(' ');
        }
        text.append("|\n");
    }

    private static String text(Object figure) {
        if (!(figure instanceof Double number)) {
            return figure.toString();
        }
        if (number.isNaN()) {
            return "";
        }
        double size = Math.abs(number);
        return String.format(Locale.ROOT, size < 0.1 ? "%.4f" : size < 100 ? "%.2f" : "%,.0f", number);
    }
}
