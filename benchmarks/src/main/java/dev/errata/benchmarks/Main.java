package dev.errata.benchmarks;

import dev.errata.benchmarks.compile.ColdCompiles;
import dev.errata.benchmarks.compile.Growth;
import dev.errata.benchmarks.compile.Shares;
import dev.errata.benchmarks.compile.WarmCompiles;
import dev.errata.benchmarks.run.Measurement;
import dev.errata.benchmarks.run.RunTime;
import dev.errata.benchmarks.run.Settings;
import dev.errata.benchmarks.run.Workspace;
import dev.errata.benchmarks.start.FirstUse;
import dev.errata.benchmarks.start.Memory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the measurement that the first argument names, and prints its tables in Markdown. */
public final class Main {
    private static final String SMOKE = "smoke";

    private static final Map<String, Command> COMMANDS = commands();

    /**
     * A measurement.
     *
     * @param smallest the settings for {@value #SMOKE}: one run of the smallest size, whose figures mean nothing
     */
    private record Command(Measurement measurement, List<String> smallest) {}

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        String name = arguments.length == 0 ? "" : arguments[0];
        if (name.equals(SMOKE)) {
            for (Command each : COMMANDS.values()) {
                run(each.measurement(), Settings.of(each.smallest()), out);
            }
            return;
        }
        Command chosen = COMMANDS.get(name);
        if (chosen == null) {
            System.err.println("There is " + String.join(", ", COMMANDS.keySet()) + " and " + SMOKE
                    + "; see benchmarks/README.md.");
            System.exit(2);
            return;
        }
        run(chosen.measurement(), Settings.of(Arrays.asList(arguments).subList(1, arguments.length)), out);
    }

    private static void run(Measurement measurement, Settings settings, PrintStream out) throws IOException {
        try (Workspace workspace = Workspace.create()) {
            out.print(measurement.measure(settings, workspace));
        }
    }

    private static Map<String, Command> commands() {
        List<String> once = List.of("--errors=20", "--locales=2", "--rounds=1", "--warmup=0");
        List<String> growth =
                List.of("--errors=20", "--locales=2", "--flat=20,1501", "--largest=20", "--rounds=1", "--heap=false");
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("compiles", new Command(new ColdCompiles(), once));
        commands.put("warm", new Command(new WarmCompiles(), once));
        commands.put("shares", new Command(new Shares(), once));
        commands.put("growth", new Command(new Growth(), growth));
        commands.put("run-time", new Command(new RunTime(), List.of("--rounds=0", "--quick=true")));
        commands.put("first-use", new Command(new FirstUse(), once));
        commands.put("memory", new Command(new Memory(), once));
        return commands;
    }
}
