package dev.errata.benchmarks.compile;

import dev.errata.benchmarks.catalog.CatalogShape;
import dev.errata.benchmarks.run.Measurement;
import dev.errata.benchmarks.run.Settings;
import dev.errata.benchmarks.run.Table;
import dev.errata.benchmarks.run.Timings;
import dev.errata.benchmarks.run.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures the cost of another error and another locale, up to unrealistic sizes, and what is rejected beyond these.
 */
public final class Growth implements Measurement {
    private static final int[] HEAPS = {24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096};

    /**
     * A run that takes this many times as long mostly collects garbage. Its heap counts as too small, even if it
     * succeeds.
     */
    private static final double SLOWEST = 3;

    private static final String ALONE = "javac alone";
    private static final String ERRATA = "Errata";

    /** A row of the table. Few rows show the smallest heap, because it takes many compilations. */
    private record Step(CatalogShape shape, boolean heap) {
        String title() {
            return String.format(
                    Locale.ROOT,
                    "%,d × %d, class per %s, %s",
                    shape.errors(),
                    shape.locales(),
                    shape.perGroup() ? "group" : "error",
                    shape.grouped() ? "enum per group" : "one enum");
        }
    }

    @Override
    public String measure(Settings settings, Workspace workspace) {
        Table table = new Table(
                "Growth",
                "errors × locales",
                "seconds",
                "× javac alone",
                "ms an error",
                "of it beyond javac alone",
                "smallest heap, MiB",
                "of javac alone, MiB");
        for (Step step : steps(settings)) {
            Project project = Project.of(step.shape(), workspace);
            Compilation errata = project.withErrata(ERRATA);
            Optional<String> refusal = errata.refusal();
            if (refusal.isPresent()) {
                table.row(step.title(), "refused: " + refusal.get());
            } else {
                addRow(step, project.alone(ALONE), errata, settings, table);
            }
        }
        return table.print();
    }

    private static List<Step> steps(Settings settings) {
        List<Step> steps = new ArrayList<>();
        int[] errors = settings.numbers("errors", 1000, 3000, 10_000);
        int[] locales = settings.numbers("locales", 1, 10, 50);
        int largest = settings.number("largest", 20_000);
        boolean heap = settings.flag("heap", true);
        for (int each : errors) {
            boolean atEnd = each == errors[0] || each == errors[errors.length - 1];
            steps.add(new Step(CatalogShape.perError(each, 1).inGroups(), heap && atEnd));
        }
        for (int each : errors) {
            steps.add(new Step(CatalogShape.perGroup(each, 1).inGroups(), false));
        }
        steps.add(new Step(CatalogShape.perGroup(largest, 1).inGroups(), heap));
        steps.add(new Step(CatalogShape.perError(largest, 1).inGroups(), false));
        for (int each : locales) {
            boolean last = each == locales[locales.length - 1];
            steps.add(new Step(CatalogShape.perError(errors[0], each), heap && last));
        }
        for (int each : settings.numbers("flat", 1500, 1501)) {
            steps.add(new Step(CatalogShape.flat(each, 1), false));
        }
        return steps;
    }

    private static void addRow(Step step, Compilation alone, Compilation errata, Settings settings, Table table) {
        Timings timings =
                Timings.inTurn(List.of(alone, errata), settings.number("warmup", 0), settings.number("rounds", 3));
        double seconds = timings.median(ERRATA);
        double secondsAlone = timings.median(ALONE);
        int errors = step.shape().errors();
        int heapAlone = step.heap() ? smallestHeap(alone, secondsAlone) : 0;
        table.row(
                step.title(),
                seconds,
                timings.ratio(ERRATA, ALONE),
                1000 * seconds / errors,
                1000 * (seconds - secondsAlone) / errors,
                step.heap() ? noSmallerHeap(heapAlone, errata, seconds) : "",
                step.heap() ? heapAlone : "");
    }

    /** Searches by bisection, to need few compilations. */
    private static int smallestHeap(Compilation compilation, double seconds) {
        int tooSmall = -1;
        int enough = HEAPS.length - 1;
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) / 2;
            if (compilation.fits(HEAPS[middle], SLOWEST * seconds)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return HEAPS[enough];
    }

    /** Searches upwards from the result for a part of the same work. */
    private static int noSmallerHeap(int bound, Compilation compilation, double seconds) {
        int place = Arrays.binarySearch(HEAPS, bound);
        while (place < HEAPS.length - 1 && !compilation.fits(HEAPS[place], SLOWEST * seconds)) {
            place++;
        }
        return HEAPS[place];
    }
}
