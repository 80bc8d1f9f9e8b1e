package dev.errata.benchmarks.compile;

import dev.errata.benchmarks.catalog.CatalogShape;
import dev.errata.benchmarks.run.Measurement;
import dev.errata.benchmarks.run.Settings;
import dev.errata.benchmarks.run.Table;
import dev.errata.benchmarks.run.Timings;
import dev.errata.benchmarks.run.Workspace;
import java.util.ArrayList;
import java.util.List;

/** What another error costs, and another locale, up to sizes that nobody has. */
public final class Growth implements Measurement {
    private static final int[] HEAPS = {48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096};
    private static final String ALONE = "javac alone";
    private static final String ERRATA = "Errata";

    @Override
    public String measure(Settings settings, Workspace workspace) {
        Table table = new Table(
                "Growth",
                "errors × locales, exceptions",
                "seconds",
                "× javac alone",
                "ms an error",
                "of it beyond javac alone",
                "heap, MiB",
                "heap of javac alone, MiB");
        for (CatalogShape shape : shapes(settings)) {
            addRow(shape, settings, workspace, table);
        }
        return table.print();
    }

    private static List<CatalogShape> shapes(Settings settings) {
        List<CatalogShape> shapes = new ArrayList<>();
        for (int errors : settings.numbers("errors", 1000, 2000, 5000, 10_000)) {
            shapes.add(CatalogShape.perError(errors, 1));
            shapes.add(CatalogShape.perGroup(errors, 1));
        }
        for (int locales : settings.numbers("locales", 10, 50)) {
            shapes.add(CatalogShape.perError(shapes.get(0).errors(), locales));
        }
        shapes.add(CatalogShape.perGroup(settings.number("largest", 20_000), 1));
        return shapes;
    }

    private static void addRow(CatalogShape shape, Settings settings, Workspace workspace, Table table) {
        Project project = Project.of(shape, workspace);
        Compilation alone = project.alone(ALONE);
        Compilation errata = project.withErrata(ERRATA);
        Timings timings =
                Timings.inTurn(List.of(alone, errata), settings.number("warmup", 1), settings.number("rounds", 3));
        boolean heap = settings.flag("heap", true);
        double seconds = timings.median(ERRATA);
        table.row(
                shape.errors() + " × " + shape.locales() + ", class per " + (shape.perGroup() ? "group" : "error"),
                seconds,
                timings.ratio(ERRATA, ALONE),
                1000 * seconds / shape.errors(),
                1000 * (seconds - timings.median(ALONE)) / shape.errors(),
                heap ? smallestHeap(errata) : "",
                heap ? smallestHeap(alone) : "");
    }

    /** Found by halving, so that few compilations are needed. */
    private static int smallestHeap(Compilation compilation) {
        int tooSmall = -1;
        int enough = HEAPS.length - 1;
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) / 2;
            if (compilation.fits(HEAPS[middle])) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return HEAPS[enough];
    }
}
