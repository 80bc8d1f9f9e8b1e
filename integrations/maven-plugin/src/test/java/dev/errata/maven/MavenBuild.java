package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The output of a real build. The build runs in its own process, with its own local repository. */
record MavenBuild(boolean succeeded, String log) {
    private static final String NOTHING_TO_DO = "Nothing to compile";

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    /** Runs the current Maven on a JDK. */
    static MavenBuild run(Path folder, Path jdk, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(property("maven"), "bin", WINDOWS ? "mvn.cmd" : "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "--settings",
                Path.of(property("projects"), "settings.xml").toString(),
                "-Dmaven.repo.local=" + property("repository"),
                "-Derrata.it.source=" + Path.of(property("source")).toUri(),
                "-Derrata.version=" + property("version"),
                "-Dmaven-compiler-plugin.version=" + property("compilerPlugin"),
                "-Dmaven-resources-plugin.version=" + property("resourcesPlugin"),
                "-Dmaven-surefire-plugin.version=" + property("surefirePlugin"),
                "-Djunit.version=" + property("junit")));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = process.environment();
        environment.put("JAVA_HOME", jdk.toString());
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment
                .keySet()
                .removeAll(List.of("MAVEN_ARGS", "MAVEN_CONFIG", "MAVEN_PROJECTBASEDIR", "JDK_JAVA_OPTIONS"));
        File log = Files.createTempFile(folder.resolveSibling("."), "build", ".log")
                .toFile();
        int exit = process.redirectErrorStream(true).redirectOutput(log).start().waitFor();
        // The encoding does not matter, because the tests only search for ASCII.
        return new MavenBuild(exit == 0, Files.readString(log.toPath(), StandardCharsets.ISO_8859_1));
    }

    MavenBuild compiled() {
        assertThat(succeeded).as(log).isTrue();
        assertThat(log).doesNotContain(NOTHING_TO_DO);
        return this;
    }

    MavenBuild compiledNothing() {
        assertThat(succeeded).as(log).isTrue();
        assertThat(log).contains(NOTHING_TO_DO);
        return this;
    }

    MavenBuild failedWith(String text) {
        assertThat(succeeded).as(log).isFalse();
        assertThat(log).contains(text);
        return this;
    }

    static String property(String name) {
        String value = System.getProperty("errata.it." + name);
        assertThat(value)
                .as("run by Maven: mvn -pl integrations/maven-plugin -am verify")
                .isNotNull();
        return value;
    }
}
