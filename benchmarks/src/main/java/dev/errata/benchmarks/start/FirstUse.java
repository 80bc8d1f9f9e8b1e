package dev.errata.benchmarks.start;

import dev.errata.benchmarks.catalog.ProbeCandidate.Deed;
import dev.errata.benchmarks.run.Jars;
import dev.errata.benchmarks.run.JdkTool;
import dev.errata.benchmarks.run.Measurement;
import dev.errata.benchmarks.run.Settings;
import dev.errata.benchmarks.run.Table;
import dev.errata.benchmarks.run.Timings;
import dev.errata.benchmarks.run.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures the first use of a catalog in a fresh JVM, from a jar. */
public final class FirstUse implements Measurement {
    private static final String ERRATA = "ErrataProbe";
    private static final String BY_HAND = "PlainProbe";

    @Override
    public String measure(Settings settings, Workspace workspace) throws IOException {
        int errors = settings.number("errors", 1000);
        int locales = settings.number("locales", 10);
        Applications applications = Applications.of(errors, locales, workspace);
        String errata = Jars.path(applications.perError(), Jars.runtime(), applications.probes());
        String byHand = Jars.path(applications.byHand(), applications.probes());

        Table table = new Table(
                "First use in a fresh JVM, " + errors + " errors × " + locales + " locales",
                "what",
                "Errata, ms",
                "enum and .properties, ms",
                "×");
        for (Deed deed : Deed.values()) {
            Timings timings = Timings.inTurn(
                    List.of(new Probe(ERRATA, errata, deed), new Probe(BY_HAND, byHand, deed)),
                    settings.number("warmup", 1),
                    settings.number("rounds", 21));
            table.row(
                    deed.words(),
                    1000 * timings.median(ERRATA),
                    1000 * timings.median(BY_HAND),
                    timings.ratio(ERRATA, BY_HAND));
        }
        return table.print() + sizes(applications).print();
    }

    private static Table sizes(Applications applications) {
        Table table = new Table("Jars", "what", "kB", "× enum and .properties");
        double byHand = kilobytes(applications.byHand());
        table.row("enum and .properties, one exception class", byHand, 1.0);
        table.row(
                "Errata, class per group",
                kilobytes(applications.perGroup()),
                kilobytes(applications.perGroup()) / byHand);
        table.row(
                "Errata, class per error",
                kilobytes(applications.perError()),
                kilobytes(applications.perError()) / byHand);
        return table;
    }

    private static double kilobytes(Path jar) {
        return jar.toFile().length() / 1000.0;
    }

    private record Probe(String name, String classPath, Deed deed) implements Timings.Competitor {
        @Override
        public double run() {
            String type = Applications.PACKAGE + "." + name;
            String printed =
                    JdkTool.java("-cp", classPath, type, deed.name()).run().output();
            return Long.parseLong(printed.strip()) / 1e9;
        }
    }
}
