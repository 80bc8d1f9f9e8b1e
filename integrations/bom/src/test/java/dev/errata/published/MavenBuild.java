package dev.errata.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the current Maven with the current JDK. */
final class MavenBuild {
    private final Path directory;
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment;
    private final ProcessBuilder process = new ProcessBuilder();

    /** Creates a build. The shell executes the preparation before it starts Maven. */
    MavenBuild(Path directory, String preparation) {
        this.directory = directory;
        command.addAll(List.of(
                "/bin/sh",
                "-c",
                preparation + " && exec \"$0\" \"$@\"",
                Path.of(property("maven"), "bin", "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress"));
        environment = process.environment();
        environment
                .keySet()
                .removeAll(List.of(
                        "MAVEN_ARGS", "MAVEN_CONFIG", "MAVEN_OPTS", "MAVEN_PROJECTBASEDIR", "JDK_JAVA_OPTIONS"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    MavenBuild with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    void run(String... arguments) throws IOException, InterruptedException {
        command.addAll(List.of(arguments));
        Path log = directory.resolveSibling(directory.getFileName() + ".log");
        int exit = process.command(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit)
                .as(() -> {
                    try {
                        return Files.readString(log, Charset.defaultCharset());
                    } catch (IOException unreadable) {
                        return log.toString();
                    }
                })
                .isZero();
    }

    static String property(String name) {
        String value = System.getProperty("errata.it." + name);
        assertThat(value)
                .as("run by Maven: mvn -Plong -pl integrations/bom -am verify")
                .isNotNull();
        return value;
    }
}
