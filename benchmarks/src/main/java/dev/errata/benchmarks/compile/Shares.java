package dev.errata.benchmarks.compile;

import dev.errata.benchmarks.catalog.CatalogShape;
import dev.errata.benchmarks.run.Jars;
import dev.errata.benchmarks.run.JdkTool;
import dev.errata.benchmarks.run.Measurement;
import dev.errata.benchmarks.run.Settings;
import dev.errata.benchmarks.run.Table;
import dev.errata.benchmarks.run.Timings;
import dev.errata.benchmarks.run.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures the steps of Errata's part of a compilation. */
public final class Shares implements Measurement {
    private static final String ALONE = "alone";
    private static final String WITH = "with";
    private static final String STEPS = "steps";
    private static final String WHOLE = "whole";

    private final Map<String, double[]> figures = new HashMap<>();

    @Override
    public String measure(Settings settings, Workspace workspace) {
        StringBuilder tables = new StringBuilder();
        for (int errors : settings.numbers("errors", 1000)) {
            for (int locales : settings.numbers("locales", 10)) {
                for (CatalogShape shape :
                        List.of(CatalogShape.perError(errors, locales), CatalogShape.perGroup(errors, locales))) {
                    run(Project.of(shape, workspace), settings.number("rounds", 7), workspace);
                    tables.append(table(shape));
                }
            }
        }
        return tables.toString();
    }

    private void run(Project project, int rounds, Workspace workspace) {
        figures.clear();
        Path classes = workspace.folder("classes");
        List<Path> generated = project.generated();
        for (int round = 0; round < rounds; round++) {
            keep(ALONE, round, rounds, compile(ALONE, project, generated, classes));
            keep(WITH, round, rounds, compile(WITH, project, List.of(), classes));
            keep(STEPS, round, rounds, stages(STEPS, project));
            keep(WHOLE, round, rounds, stages(WHOLE, project));
        }
    }

    private void keep(String mode, int round, int rounds, Map<Phase, Long> found) {
        found.forEach(
                (part, figure) -> figures.computeIfAbsent(mode + part, key -> new double[rounds])[round] = figure);
    }

    private double median(String mode, Phase part) {
        return Timings.median(figures.getOrDefault(mode + part, new double[] {Double.NaN}));
    }

    private double millis(String mode, Phase part) {
        return median(mode, part) / 1e6;
    }

    private String table(CatalogShape shape) {
        Table table = new Table(
                "Where the time goes: " + shape.errors() + " errors × " + shape.locales() + " locales, class per "
                        + (shape.perGroup() ? "group" : "error"),
                "part",
                "ms",
                "% of javac alone");
        double base = millis(ALONE, Phase.ALL);
        double beyond = millis(WITH, Phase.ALL) - base;
        double processor = millis(WITH, Phase.PROCESSOR);
        double read = millis(STEPS, Phase.YAML) + millis(STEPS, Phase.PARSING) + millis(STEPS, Phase.CHECKS);
        String loading = "· · loading its " + Math.round(median(WITH, Phase.CLASSES)) + " classes";
        row("javac alone", base, base, table);
        row("with Errata", base + beyond, base, table);
        row("beyond javac alone", beyond, base, table);
        row("· our processor, all in all", processor, base, table);
        row(loading, millis(WITH, Phase.LOADING), base, table);
        row("· · YAML to a tree", millis(STEPS, Phase.YAML), base, table);
        row("· · tree to catalog", millis(STEPS, Phase.PARSING), base, table);
        row("· · checks", millis(STEPS, Phase.CHECKS), base, table);
        row("· · names and emission", millis(WHOLE, Phase.ALL) - read, base, table);
        row("· · Filer", millis(WITH, Phase.FILER), base, table);
        row("· javac's further rounds, and the rest", beyond - processor, base, table);
        return table.print();
    }

    private static void row(String name, double millis, double base, Table table) {
        table.row(name, millis, 100 * millis / base);
    }

    private static Map<Phase, Long> compile(String mode, Project project, List<Path> generated, Path classes) {
        Workspace.emptied(classes);
        List<String> options = new ArrayList<>(List.of("-cp", Jars.runtime().toString()));
        options.addAll(List.of("-d", classes.toString(), "-s", classes.toString()));
        options.addAll(mode.equals(WITH) ? project.processorOptions() : List.of("-proc:none"));
        List<String> arguments = new ArrayList<>(List.of(mode, Integer.toString(options.size())));
        arguments.addAll(options);
        arguments.add(project.trigger().toString());
        generated.forEach(source -> arguments.add(source.toString()));
        return probe(CompileProbe.class, arguments);
    }

    private static Map<Phase, Long> stages(String mode, Project project) {
        return probe(StageProbe.class, List.of(mode, project.catalogFile().toString()));
    }

    private static Map<Phase, Long> probe(Class<?> type, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("-cp", Jars.benchmarks().toString(), type.getName()));
        all.addAll(arguments);
        Map<Phase, Long> found = new EnumMap<>(Phase.class);
        JdkTool.java(all.toArray(new String[0])).run().output().lines().forEach(line -> {
            int equals = line.indexOf('=');
            found.put(Phase.valueOf(line.substring(0, equals)), Long.parseLong(line.substring(equals + 1)));
        });
        return found;
    }
}
