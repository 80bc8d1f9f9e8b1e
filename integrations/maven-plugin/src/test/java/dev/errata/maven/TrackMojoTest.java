package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackMojoTest {
    @TempDir
    private Path base;

    private final TrackMojo goal = new TrackMojo();
    private final MavenProject project = new MavenProject();
    private final StringBuilder log = new StringBuilder();
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void goal() {
        Build build = new Build();
        build.setDirectory(base.resolve("target").toString());
        project.setFile(base.resolve("pom.xml").toFile());
        project.setBuild(build);
        project.setGroupId("com.acme");
        project.setArtifactId("shop");
        goal.project = project;
        goal.userProperties = new Properties();
        goal.outputDirectory = outputs().toFile();
        goal.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                log.append(content).append('\n');
            }

            @Override
            public void warn(CharSequence content) {
                warnings.add(content.toString());
            }
        });
    }

    @Test
    void writesSourceForModuleWithCatalogs() throws Exception {
        write("src/main/resources/errors/orders.yaml");
        write("src/main/resources/errors/orders.de.yaml");

        goal.execute();

        assertThat(source()).content().contains("SHA_256");
        assertThat(project.getCompileSourceRoots()).containsExactly(outputs().toString());
        assertThat(log).hasToString("Catalogs changed (2 catalog files): the module will be compiled anew\n");
    }

    @Test
    void logsNothingForUnchangedCatalogs() throws Exception {
        write("src/main/resources/orders.yaml");
        goal.execute();
        log.setLength(0);

        goal.execute();

        assertThat(log).isEmpty();
        assertThat(project.getCompileSourceRoots()).hasSize(1);
    }

    @Test
    void writesNothingForModuleWithoutCatalogs() throws Exception {
        goal.execute();

        assertThat(outputs()).doesNotExist();
        assertThat(project.getCompileSourceRoots()).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void deletesSourceWithLastCatalog() throws Exception {
        Path catalog = write("src/main/resources/orders.yaml");
        goal.execute();
        Files.delete(catalog);

        goal.execute();

        assertThat(source()).doesNotExist();
    }

    @Test
    void watchesConfiguredDirectoriesInsteadOfDefaults() throws Exception {
        write("src/main/resources/orders.yaml");
        goal.directories = List.of(base.resolve("catalogs").toFile());

        goal.execute();
        assertThat(source()).doesNotExist();

        write("catalogs/orders.yaml");
        goal.execute();
        assertThat(source()).exists();
    }

    @Test
    void logsThatGoalIsSkipped() throws Exception {
        write("src/main/resources/orders.yaml");
        goal.skip = true;

        goal.execute();

        assertThat(outputs()).doesNotExist();
        assertThat(log).hasToString("Catalogs are not tracked: errata.skip is set\n");
    }

    @Test
    void reportsUnwritableSourceWithNextStep() throws Exception {
        write("src/main/resources/orders.yaml");
        Files.createDirectories(base.resolve("target/generated-sources"));
        Files.writeString(outputs(), "in the way");

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("`" + source() + "` cannot be written (")
                .hasMessageContaining("name another one in <outputDirectory>");
    }

    @Test
    void warnsOnceIfBuildCannotRunProcessor() throws Exception {
        write("src/main/resources/orders.yaml");
        switchProcessorsOff();
        Path source = base.resolve("src/main/java/com/acme/package-info.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "@dev.errata.runtime.ErrorCatalog(\"orders.yaml\")\npackage com.acme;\n");

        goal.execute();

        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith("The sources name an error catalog, but maven-compiler-plugin cannot run the processor")
                .endsWith("switches processors off. Remove it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package com.acme;",
                "/** Has no {@link dev.errata.runtime.ErrorCode}. */ package com.acme;",
                "@com.acme.ErrorCatalog package com.acme;"
            })
    void doesNotWarnIfNoSourceRefersToCatalog(String text) throws Exception {
        write("src/main/resources/orders.yaml");
        switchProcessorsOff();
        Path source = base.resolve("src/main/java/com/acme/package-info.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);

        goal.execute();

        assertThat(warnings).isEmpty();
    }

    private void switchProcessorsOff() {
        Xpp3Dom proc = new Xpp3Dom("proc");
        proc.setValue("none");
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(proc);
        PluginExecution execution = new PluginExecution();
        execution.addGoal("compile");
        execution.setConfiguration(configuration);
        Plugin compiler = new Plugin();
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setVersion("3.16.0");
        compiler.addExecution(execution);
        project.getBuild().addPlugin(compiler);
        project.addCompileSourceRoot(base.resolve("src/main/java").toString());
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
