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

/** A tool of the current JDK, run in its own process. */
public record JdkTool(String name, List<String> arguments) {
    /**
     * The result of a run.
     *
     * @param seconds the wall-clock time from the start of the process to its end
     * @param output what the tool printed
     */
    public record Run(int exit, double seconds, String output) {}

    public static JdkTool java(String... arguments) {
        return new JdkTool("java", List.of(arguments));
    }

    public static JdkTool javac(List<String> arguments) {
        return new JdkTool("javac", arguments);
    }

    private static final int STOPPED = -1;

    /** An hour in seconds, which is longer than any measurement. */
    private static final double LONGEST = 3600;

    /** For a smoke test: runs tools in this JVM where possible, which is several times faster. */
    private static final boolean HERE = Boolean.getBoolean("errata.benchmarks.here");

    /** Runs the tool, and throws if it fails. */
    public Run run() {
        Run run = tryRun();
        if (run.exit() != 0) {
            throw new IllegalStateException(name + " ended with " + run.exit() + ":\n" + run.output());
        }
        return run;
    }

    /** Runs the tool, which may fail. */
    public Run tryRun() {
        return tryRun(LONGEST);
    }

    /** Runs the tool, which may fail, and stops it after the given time. A stopped tool counts as failed. */
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
                // These variables would add a line to the output and change the measurement.
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
