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
import java.util.stream.Stream;

/** A copy of the project {@code src/it/shop} that real builds run on, with a local repository that is not the user's. */
final class ShopProject {
    static final String CATALOG = "src/main/resources/errors/orders.yaml";
    static final String GERMAN_TEXTS = "src/main/resources/errors/orders.de.yaml";

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private final Path folder;

    private ShopProject(Path folder) {
        this.folder = folder;
    }

    /** What a build said. */
    record Build(boolean succeeded, String log) {
        private static final String NOTHING_TO_DO = "Nothing to compile";

        Build compiled() {
            assertThat(succeeded).as(log).isTrue();
            assertThat(log).doesNotContain(NOTHING_TO_DO);
            return this;
        }

        Build compiledNothing() {
            assertThat(succeeded).as(log).isTrue();
            assertThat(log).contains(NOTHING_TO_DO);
            return this;
        }

        Build failedWith(String text) {
            assertThat(succeeded).as(log).isFalse();
            assertThat(log).contains(text);
            return this;
        }
    }

    static ShopProject copiedTo(Path folder) throws IOException {
        Path original = Path.of(property("projects"), "shop");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new ShopProject(folder);
    }

    /** Two shops that know nothing of each other, {@code shop} and {@code web}, to be built as modules of one project. */
    static ShopProject twoCopiedTo(Path folder) throws IOException {
        copiedTo(folder.resolve("shop"));
        copiedTo(folder.resolve("web"))
                .edit("pom.xml", "<artifactId>shop</artifactId>", "<artifactId>web</artifactId>");
        Files.writeString(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>shops</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules>
                    <module>shop</module>
                    <module>web</module>
                  </modules>
                </project>
                """);
        return new ShopProject(folder);
    }

    /** Runs {@code mvn compile} with the Maven and the JDK that run this test. */
    Build compile(String... arguments) throws IOException, InterruptedException {
        return run("compile", arguments);
    }

    private Build run(String phase, String... arguments) throws IOException, InterruptedException {
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
                phase));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = process.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment
                .keySet()
                .removeAll(List.of("MAVEN_ARGS", "MAVEN_CONFIG", "MAVEN_PROJECTBASEDIR", "JDK_JAVA_OPTIONS"));
        File log = Files.createTempFile(folder.resolveSibling("."), "build", ".log")
                .toFile();
        int exit = process.redirectErrorStream(true).redirectOutput(log).start().waitFor();
        // In whatever encoding the machine has; what the tests look for is ASCII.
        return new Build(exit == 0, Files.readString(log.toPath(), StandardCharsets.ISO_8859_1));
    }

    /** Changes a file by one replacement. */
    void edit(String name, String from, String to) throws IOException {
        Path file = file(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A class of the package that has the annotation. */
    Path shopClass(String name) {
        return file("target/classes/com/acme/shop/" + name + ".class");
    }

    private static String property(String name) {
        String value = System.getProperty("errata.it." + name);
        assertThat(value)
                .as("run by Maven: mvn -pl integrations/maven-plugin -am verify")
                .isNotNull();
        return value;
    }
}
