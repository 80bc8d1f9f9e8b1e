package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackMojoTest {
    @TempDir
    private Path base;

    private final TrackMojo goal = new TrackMojo();
    private final MavenProject project = new MavenProject();
    private final StringBuilder log = new StringBuilder();

    @BeforeEach
    void goal() {
        Build build = new Build();
        build.setDirectory(base.resolve("target").toString());
        project.setFile(base.resolve("pom.xml").toFile());
        project.setBuild(build);
        project.setGroupId("com.acme");
        project.setArtifactId("shop");
        goal.project = project;
        goal.outputDirectory = outputs().toFile();
        goal.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                log.append(content).append('\n');
            }
        });
    }

    @Test
    void moduleWithCatalogsGetsASourceOfTheirContent() throws Exception {
        write("src/main/resources/errors/orders.yaml");
        write("src/main/resources/errors/orders.de.yaml");

        goal.execute();

        assertThat(source()).content().contains("SHA_256");
        assertThat(project.getCompileSourceRoots()).containsExactly(outputs().toString());
        assertThat(log).hasToString("Catalogs changed (2 catalog files): the module will be compiled anew\n");
    }

    @Test
    void unchangedCatalogsAreNotWorthALine() throws Exception {
        write("src/main/resources/orders.yaml");
        goal.execute();
        log.setLength(0);

        goal.execute();

        assertThat(log).isEmpty();
        assertThat(project.getCompileSourceRoots()).hasSize(1);
    }

    @Test
    void moduleWithoutCatalogsGetsNothing() throws Exception {
        goal.execute();

        assertThat(outputs()).doesNotExist();
        assertThat(project.getCompileSourceRoots()).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void sourceGoesWithTheLastCatalog() throws Exception {
        Path catalog = write("src/main/resources/orders.yaml");
        goal.execute();
        Files.delete(catalog);

        goal.execute();

        assertThat(source()).doesNotExist();
    }

    @Test
    void namedDirectoriesAreWatchedInsteadOfTheUsualOnes() throws Exception {
        write("src/main/resources/orders.yaml");
        goal.directories = List.of(base.resolve("catalogs").toFile());

        goal.execute();
        assertThat(source()).doesNotExist();

        write("catalogs/orders.yaml");
        goal.execute();
        assertThat(source()).exists();
    }

    @Test
    void skippedGoalDoesNothingAndSaysSo() throws Exception {
        write("src/main/resources/orders.yaml");
        goal.skip = true;

        goal.execute();

        assertThat(outputs()).doesNotExist();
        assertThat(log).hasToString("Catalogs are not tracked: errata.skip is set\n");
    }

    @Test
    void sourceThatCannotBeWrittenIsNamedWithTheNextStep() throws Exception {
        write("src/main/resources/orders.yaml");
        Files.createDirectories(base.resolve("target/generated-sources"));
        Files.writeString(outputs(), "in the way");

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("`" + source() + "` cannot be written (")
                .hasMessageContaining("name another one in <outputDirectory>");
    }

    private Path outputs() {
        return base.resolve("target/generated-sources/errata");
    }

    private Path source() {
        return FingerprintSource.of(outputs(), "com.acme", "shop").file();
    }

    private Path write(String name) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, "errata: 1\n");
    }
}
