package dev.errata.benchmarks.run;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all JMH benchmarks, and prints a table for each of their classes. */
public final class RunTime implements Measurement {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    @Override
    public String measure(Settings settings, Workspace workspace) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(settings.text("only", "dev\\.errata\\.benchmarks\\."))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .forks(settings.number("rounds", 2))
                .warmupIterations(4)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(500));
        if (settings.flag("quick", false)) {
            options.warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(1))
                    .verbosity(VerboseMode.SILENT);
        }
        return tables(run(options.build()));
    }

    /** Shows the progress, unless it would be mixed with the tables. */
    private static Collection<RunResult> run(Options options) {
        PrintStream output = System.out;
        System.setOut(System.err);
        try {
            return new Runner(options).run();
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        } finally {
            System.setOut(output);
        }
    }

    private static String tables(Collection<RunResult> results) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (RunResult result : results) {
            Row row = Row.of(result);
            groups.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row);
        }
        StringBuilder tables = new StringBuilder();
        groups.forEach((group, rows) -> tables.append(table(group, rows).print()));
        return tables.toString();
    }

    private static Table table(String group, List<Row> rows) {
        Table table = new Table(group, "what", "ns", "±", "bytes allocated", "× the baseline");
        rows.sort(Comparator.comparing(row -> !row.baseline()));
        double base = rows.get(0).baseline() ? rows.get(0).nanos() : Double.NaN;
        for (Row row : rows) {
            String name = row.baseline() ? row.name() + " (baseline)" : row.name();
            table.row(name, row.nanos(), row.error(), row.wholeBytes(), row.nanos() / base);
        }
        return table;
    }

    private record Row(String group, String name, boolean baseline, double nanos, double error, double bytes) {
        static Row of(RunResult result) {
            String benchmark = result.getParams().getBenchmark();
            int dot = benchmark.lastIndexOf('.');
            try {
                Class<?> type = type(benchmark.substring(0, dot));
                var method = type.getMethod(benchmark.substring(dot + 1));
                StringBuilder group =
                        new StringBuilder(type.getAnnotation(Titled.class).value());
                for (String parameter : result.getParams().getParamsKeys()) {
                    group.append(", ")
                            .append(parameter)
                            .append(' ')
                            .append(result.getParams().getParam(parameter));
                }
                Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
                return new Row(
                        group.toString(),
                        method.getAnnotation(Titled.class).value(),
                        method.isAnnotationPresent(Baseline.class),
                        result.getPrimaryResult().getScore(),
                        result.getPrimaryResult().getScoreError(),
                        allocation == null ? Double.NaN : allocation.getScore());
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(benchmark, broken);
            }
        }

        /** Rounds to whole bytes, because other threads allocate a fraction of a byte per operation. */
        String wholeBytes() {
            return Double.isNaN(bytes) ? "" : String.format(Locale.ROOT, "%,d", Math.round(bytes));
        }

        /** JMH writes a dot before the name of a nested class. */
        private static Class<?> type(String name) throws ClassNotFoundException {
            try {
                return Class.forName(name);
            } catch (ClassNotFoundException nested) {
                int dot = name.lastIndexOf('.');
                return Class.forName(name.substring(0, dot) + '$' + name.substring(dot + 1));
            }
        }
    }
}
