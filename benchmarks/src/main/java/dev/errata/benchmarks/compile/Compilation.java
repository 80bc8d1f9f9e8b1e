package dev.errata.benchmarks.compile;

import dev.errata.benchmarks.run.JdkTool;
import dev.errata.benchmarks.run.Timings;
import dev.errata.benchmarks.run.Workspace;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * A run of javac.
 *
 * @param arguments all arguments but the output directory
 * @param output a directory that is emptied before each run
 * @param lastClass a file that exists after a complete run
 */
public record Compilation(String name, List<String> arguments, Path output, String lastClass)
        implements Timings.Competitor {
    private static final Pattern RULE = Pattern.compile("\\[[a-z-]+]$");

    public Compilation {
        arguments = List.copyOf(arguments);
    }

    /** Runs in a fresh JVM. */
    @Override
    public double run() {
        double seconds = javac().run().seconds();
        checkThatAllIsThere();
        return seconds;
    }

    /** Returns whether it succeeds with the given heap within the given time. */
    boolean fits(int mebibytes, double seconds) {
        List<String> bounded = new ArrayList<>(arguments);
        bounded.add("-J-Xmx" + mebibytes + "m");
        return new Compilation(name, bounded, output, lastClass)
                        .javac()
                        .tryRun(seconds)
                        .exit()
                == 0;
    }

    /** Returns why it fails: Errata's first rule, or otherwise the first message of javac. */
    Optional<String> refusal() {
        JdkTool.Run run = javac().tryRun();
        if (run.exit() == 0) {
            return Optional.empty();
        }
        String first = run.output()
                .lines()
                .filter(line -> line.contains("error: "))
                .findFirst()
                .orElse(run.output());
        Matcher rule = RULE.matcher(first);
        return Optional.of(rule.find() ? rule.group() : first);
    }

    private JdkTool javac() {
        return JdkTool.javac(inEmptiedOutput());
    }

    private List<String> inEmptiedOutput() {
        Workspace.emptied(output);
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("-d", output.toString(), "-s", output.toString()));
        return all;
    }

    /** Runs in the current JVM, as build daemons do. */
    Timings.Competitor inThisJvm() {
        return new Timings.Competitor() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double run() {
                String[] all = inEmptiedOutput().toArray(new String[0]);
                ByteArrayOutputStream printed = new ByteArrayOutputStream();
                long start = System.nanoTime();
                int exit = ToolProvider.getSystemJavaCompiler().run(null, printed, printed, all);
                double seconds = (System.nanoTime() - start) / 1e9;
                if (exit != 0) {
                    throw new IllegalStateException(printed.toString(StandardCharsets.UTF_8));
                }
                checkThatAllIsThere();
                return seconds;
            }
        };
    }

    /** Throws if not all classes were compiled, since the times would not be comparable. */
    private void checkThatAllIsThere() {
        if (Files.notExists(output.resolve(lastClass))) {
            throw new IllegalStateException(name + " made no " + lastClass);
        }
    }
}
