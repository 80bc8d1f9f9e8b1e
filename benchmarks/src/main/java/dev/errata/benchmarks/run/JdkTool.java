package dev.errata.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/** A tool of the JDK that runs this, in a process of its own. */
public record JdkTool(String name, List<String> arguments) {
    /**
     * What a run gave.
     *
     * @param seconds of wall clock, from the start of the process to its end
     * @param output what it printed
     */
    public record Run(int exit, double seconds, String output) {}

    public static JdkTool java(String... arguments) {
        return new JdkTool("java", List.of(arguments));
    }

    public static JdkTool javac(List<String> arguments) {
        return new JdkTool("javac", arguments);
    }

    private static final int STOPPED = -1;

    /** An hour, in seconds: longer than anything takes that is measured. */
    private static final double LONGEST = 3600;

    /** For a look whether all still runs: tools that can are run in this JVM, which is several times faster. */
    private static final boolean HERE = Boolean.getBoolean("errata.benchmarks.here");

    /** Runs to a good end. */
    public Run run() {
        Run run = tryRun();
        if (run.exit() != 0) {
            throw new IllegalStateException(name + " ended with " + run.exit() + ":\n" + run.output());
        }
        return run;
    }

    /** Runs to any end. */
    public Run tryRun() {
        return tryRun(LONGEST);
    }

    /** Runs to any end, and no longer than that: whoever is stopped has not ended well. */
    public Run tryRun(double seconds) {
        Optional<ToolProvider> here = HERE ? ToolProvider.findFirst(name) : Optional.empty();
        return here.isPresent() ? runHere(here.get()) : runElsewhere(seconds);
    }

    private Run runHere(ToolProvider tool) {
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        long start = System.nanoTime();
        int exit = tool.run(printer, printer, arguments.toArray(new String[0]));
        return new Run(exit, (System.nanoTime() - start) / 1e9, output.toString());
    }

    private Run runElsewhere(double longest) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(arguments);
        try {
            File output = File.createTempFile("errata-benchmarks", ".txt");
            try {
                ProcessBuilder process =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
                // They would print a line, and change what is measured.
                process.environment()
                        .keySet()
                        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS"));
                long start = System.nanoTime();
                int exit = exit(process.start(), longest);
                double seconds = (System.nanoTime() - start) / 1e9;
                return new Run(exit, seconds, Files.readString(output.toPath(), Charset.defaultCharset()));
            } finally {
                Files.delete(output.toPath());
            }
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static int exit(Process process, double seconds) throws InterruptedException {
        if (process.waitFor((long) (1000 * seconds), TimeUnit.MILLISECONDS)) {
            return process.exitValue();
        }
        process.destroyForcibly().waitFor();
        return STOPPED;
    }
}
