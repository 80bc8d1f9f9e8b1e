package dev.errata.benchmarks.compile;

import dev.errata.benchmarks.catalog.CatalogShape;
import dev.errata.benchmarks.run.Measurement;
import dev.errata.benchmarks.run.Settings;
import dev.errata.benchmarks.run.Table;
import dev.errata.benchmarks.run.Timings;
import dev.errata.benchmarks.run.Workspace;
import java.util.List;

/** Measures whole javac processes that run in turn. */
public final class ColdCompiles implements Measurement {
    static final String LIMIT = "javac alone, class per error";
    static final String LIMIT_PER_GROUP = "javac alone, class per group";
    static final String PER_ERROR = "Errata, class per error";
    static final String PER_GROUP = "Errata, class per group";
    static final String JBOSS = "JBoss Logging";
    private static final String NOTHING = "javac alone, one empty interface";

    @Override
    public String measure(Settings settings, Workspace workspace) {
        StringBuilder tables = new StringBuilder();
        for (int errors : settings.numbers("errors", 100, 1000, 3000)) {
            for (int locales : settings.numbers("locales", 1, 10)) {
                List<Compilation> all = competitors(errors, locales, workspace);
                Timings timings = Timings.inTurn(all, settings.number("warmup", 1), settings.number("rounds", 7));
                tables.append(table("Whole compiles in fresh JVMs", errors, locales, all, timings));
            }
        }
        return tables.toString();
    }

    static List<Compilation> competitors(int errors, int locales, Workspace workspace) {
        Project perError = Project.of(CatalogShape.perError(errors, locales), workspace);
        Project perGroup = Project.of(CatalogShape.perGroup(errors, locales), workspace);
        return List.of(
                perError.alone(LIMIT),
                perError.withErrata(PER_ERROR),
                perGroup.alone(LIMIT_PER_GROUP),
                perGroup.withErrata(PER_GROUP),
                perError.withJboss(JBOSS),
                perError.nothing(NOTHING));
    }

    static String table(String title, int errors, int locales, List<Compilation> all, Timings timings) {
        Table table = new Table(
                title + ": " + errors + " errors × " + locales + " locales",
                "compiled",
                "seconds",
                "fastest",
                "× javac alone, class per error",
                "× JBoss Logging");
        for (Compilation compilation : all) {
            String name = compilation.name();
            table.row(
                    name,
                    timings.median(name),
                    timings.fastest(name),
                    timings.ratio(name, LIMIT),
                    timings.ratio(name, JBOSS));
        }
        return table.print();
    }
}
