package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the project {@code src/it/shop} for real builds, with its own local repository. */
final class ShopProject {
    static final String CATALOG = "src/main/resources/errors/orders.yaml";
    static final String GERMAN_TEXTS = "src/main/resources/errors/orders.de.yaml";

    private final Path folder;

    private ShopProject(Path folder) {
        this.folder = folder;
    }

    static ShopProject copiedTo(Path folder) throws IOException {
        Path original = Path.of(MavenBuild.property("projects"), "shop");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new ShopProject(folder);
    }

    /** Creates two independent shops, {@code shop} and {@code web}, as modules of one project. */
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

    /** Runs {@code mvn compile} with the current Maven and JDK. */
    MavenBuild compile(String... arguments) throws IOException, InterruptedException {
        return MavenBuild.run(
                folder,
                Path.of(System.getProperty("java.home")),
                Stream.concat(Stream.of("compile"), Stream.of(arguments)).toList());
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

    /** Returns the file of a class in the annotated package. */
    Path shopClass(String name) {
        return file("target/classes/com/acme/shop/" + name + ".class");
    }
}
