package dev.errata.benchmarks.compile;

import dev.errata.benchmarks.run.Measurement;
import dev.errata.benchmarks.run.Settings;
import dev.errata.benchmarks.run.Timings;
import dev.errata.benchmarks.run.Workspace;
import java.util.List;

/** Measures many compilations in one JVM, as in the daemons of Maven and Gradle. */
public final class WarmCompiles implements Measurement {
    @Override
    public String measure(Settings settings, Workspace workspace) {
        StringBuilder tables = new StringBuilder();
        for (int errors : settings.numbers("errors", 1000)) {
            for (int locales : settings.numbers("locales", 10)) {
                List<Compilation> all = ColdCompiles.competitors(errors, locales, workspace);
                List<Timings.Competitor> warm =
                        all.stream().map(Compilation::inThisJvm).toList();
                Timings timings = Timings.inTurn(warm, settings.number("warmup", 12), settings.number("rounds", 12));
                tables.append(ColdCompiles.table("Compiles in one warm JVM", errors, locales, all, timings));
            }
        }
        return tables.toString();
    }
}
