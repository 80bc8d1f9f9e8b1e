package dev.errata.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the JDKs of this machine. */
final class Jdks {
    private Jdks() {}

    /** Returns the JDK that runs the tests. */
    static Path current() {
        return Path.of(System.getProperty("java.home"));
    }

    /**
     * Returns the JDK of a feature release, if found: the current one, one in an environment variable such as
     * {@code JAVA_HOME_25}, or one in a directory beside the current one.
     */
    static Optional<Path> of(int release) {
        return Stream.concat(Stream.concat(Stream.of(current()), named(release)), beside())
                .filter(home -> Files.isExecutable(home.resolve("bin/javac"))
                        && release(home).startsWith(release + "."))
                .findFirst();
    }

    private static Stream<Path> named(int release) {
        return Stream.of("JAVA_HOME_" + release, "JAVA_HOME_" + release + "_X64", "JAVA" + release + "_HOME")
                .map(System.getenv()::get)
                .filter(home -> home != null && !home.isBlank())
                .map(Path::of);
    }

    private static Stream<Path> beside() {
        try (Stream<Path> homes = Files.list(current().toRealPath().getParent())) {
            return homes.sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /** Returns a version such as {@code 17.0.15}. */
    private static String release(Path home) {
        try {
            List<String> lines = Files.readAllLines(home.resolve("release"));
            return lines.stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring("JAVA_VERSION=".length()).replace("\"", "") + ".")
                    .findFirst()
                    .orElse("");
        } catch (IOException none) {
            return "";
        }
    }

    /**
     * Runs a compiler in its own process. Returns the exit code in the first line, and then what the compiler printed.
     */
    static String run(Path directory, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return process.waitFor() + "\n" + out;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
