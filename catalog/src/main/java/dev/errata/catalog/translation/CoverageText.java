package dev.errata.catalog.translation;

import dev.errata.catalog.translation.LocaleCoverage.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats coverage as text: a table with a line for each locale, then the tasks for translators. */
public final class CoverageText {
    private static final String GAP = "  ";
    private static final List<String> HEAD =
            List.of("locale", "translated", "inherited", "missing", "equal", "stale", "untracked", "percent");

    private CoverageText() {}

    /** Returns lines separated by line feeds, without one at the end. */
    public static String of(Coverage coverage) {
        StringBuilder text = new StringBuilder("translations of `")
                .append(coverage.file())
                .append("`, which has ")
                .append(count(coverage.errors(), "error"))
                .append(" with ")
                .append(count(coverage.texts(), "text"))
                .append(" in `")
                .append(coverage.source())
                .append("`\n");
        List<List<String>> table = new ArrayList<>();
        table.add(HEAD);
        coverage.locales().forEach(locale -> table.add(cells(locale)));
        append(table, 1, text);
        for (LocaleCoverage locale : coverage.locales()) {
            if (!locale.tasks().isEmpty()) {
                text.append('\n').append(locale.tag()).append('\n');
                List<List<String>> tasks = new ArrayList<>();
                locale.tasks().forEach(task -> tasks.add(cells(task)));
                append(tasks, HEAD.size(), text);
            }
        }
        return text.toString().stripTrailing();
    }

    private static List<String> cells(LocaleCoverage locale) {
        List<String> cells = new ArrayList<>(List.of(locale.tag()));
        for (int number : new int[] {
            locale.translated(),
            locale.inherited(),
            locale.missing(),
            locale.equal(),
            locale.stale(),
            locale.untracked(),
            locale.percent()
        }) {
            cells.add(Integer.toString(number));
        }
        return cells;
    }

    private static List<String> cells(Task task) {
        return List.of(
                task.reason().name().toLowerCase(Locale.ROOT),
                task.error(),
                String.join(", ", task.kinds()),
                "from: " + task.from());
    }

    /**
     * Appends indented lines as a table. Columns are left-aligned before the given index and right-aligned from it on.
     */
    private static void append(List<List<String>> lines, int numbers, StringBuilder text) {
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < line.size(); column++) {
                String cell = line.get(column);
                String fill = " ".repeat(width(lines, column) - cell.length());
                row.append(GAP).append(column < numbers ? cell + fill : fill + cell);
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }

    private static int width(List<List<String>> lines, int column) {
        int width = 0;
        for (List<String> line : lines) {
            width = Math.max(width, line.get(column).length());
        }
        return width;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
