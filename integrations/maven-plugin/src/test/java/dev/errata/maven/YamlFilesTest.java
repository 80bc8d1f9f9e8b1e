package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFilesTest {
    @TempDir
    private Path project;

    private Path resources;

    @BeforeEach
    void resources() {
        resources = project.resolve("src/main/resources");
    }

    @Test
    void findsFilesOfAllDirectoriesSortedByName() throws IOException {
        write("src/main/resources/z.yaml");
        write("src/main/resources/errors/orders.yaml");
        write("src/main/resources/errors/orders.de.yml");
        write("src/main/resources/A.YAML");
        write("src/main/resources/errors/orders.txt");

        assertThat(names(WatchedDirectory.whole(resources)))
                .containsExactly("A.YAML", "errors/orders.de.yml", "errors/orders.yaml", "z.yaml");
    }

    @Test
    void findsNothingInMissingDirectory() throws IOException {
        assertThat(names(WatchedDirectory.whole(resources))).isEmpty();
    }

    @Test
    void findsFileInTwoWatchedDirectoriesOnce() throws IOException {
        write("src/main/resources/errors/orders.yaml");

        assertThat(names(
                        WatchedDirectory.whole(resources),
                        WatchedDirectory.whole(project.resolve("src/main/../main/resources/errors"))))
                .containsExactly("errors/orders.yaml");
    }

    @Test
    void findsBothFilesWithTheSameName() throws IOException {
        write("src/main/resources/orders.yaml");
        write("shared/orders.yaml");

        assertThat(names(WatchedDirectory.whole(resources), WatchedDirectory.whole(project.resolve("shared"))))
                .containsExactly("orders.yaml", "orders.yaml");
    }

    @Test
    void skipsOutputOfBuild() throws IOException {
        write("orders.yaml");
        write("target/classes/orders.yaml");

        assertThat(names(WatchedDirectory.whole(project))).containsExactly("orders.yaml");
    }

    @Test
    void findsFilesInWatchedDirectoryWithinOutput() throws IOException {
        write("target/generated-resources/orders.yaml");

        assertThat(names(WatchedDirectory.whole(project.resolve("target/generated-resources"))))
                .containsExactly("orders.yaml");
    }

    @Test
    void matchesPatternsAsMavenDoes() throws IOException {
        write("orders.yaml");
        write("errors/orders.yaml");
        write("errors/old/orders.yaml");
        write("other/orders.yaml");

        assertThat(names(new WatchedDirectory(project, List.of("errors/", "*.yaml"), List.of("**/old/**"))))
                .containsExactly("errors/orders.yaml", "orders.yaml");
        assertThat(names(new WatchedDirectory(project, List.of("LICENSE"), List.of())))
                .isEmpty();
    }

    @Test
    void skipsBrokenLinksAndCycles() throws IOException {
        write("src/main/resources/orders.yaml");
        Files.createSymbolicLink(resources.resolve("gone.yaml"), project.resolve("nowhere.yaml"));
        Files.createSymbolicLink(resources.resolve("circle"), resources);

        assertThat(names(WatchedDirectory.whole(resources))).containsExactly("orders.yaml");
    }

    @Test
    void reportsUnreadableDirectoryWithNextStep() throws IOException {
        Path closed = Files.createDirectories(resources.resolve("closed"));
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "root can read everything");

        assertThatThrownBy(() -> names(WatchedDirectory.whole(resources)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("`" + closed + "` cannot be read (AccessDeniedException). Make it readable, or");
    }

    private List<String> names(WatchedDirectory... directories) throws IOException {
        return YamlFiles.below(List.of(directories), project.resolve("target")).stream()
                .map(YamlFile::name)
                .toList();
    }

    private void write(String name) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "errata: 1\n");
    }
}
