package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachableDirectoriesTest {
    @TempDir
    private Path base;

    private final MavenProject project = new MavenProject();

    @BeforeEach
    void project() {
        project.setFile(base.resolve("pom.xml").toFile());
        project.setBuild(new Build());
    }

    @Test
    void watchesStandardDirectoriesCompletely() {
        assertThat(ReachableDirectories.of(project))
                .containsExactly(whole("src/main/java"), whole("src/main/resources"));
    }

    @Test
    void watchesCopiedFilesOfResourceDirectories() {
        Resource resource = new Resource();
        resource.setDirectory(base.resolve("catalogs").toString());
        resource.addInclude("**/*.yaml");
        resource.addExclude("old/");
        project.addResource(resource);

        assertThat(ReachableDirectories.of(project))
                .contains(new WatchedDirectory(base.resolve("catalogs"), List.of("**/*.yaml"), List.of("old/")));
    }

    @Test
    void watchesSourceRoots() {
        project.addCompileSourceRoot(base.resolve("src").toString());

        assertThat(ReachableDirectories.of(project)).contains(whole("src"));
    }

    @Test
    void watchesDirectoriesOfOptionWhereverItIsSet() {
        Plugin compiler = compilerPlugin();
        compiler.setConfiguration(
                arguments("-Xlint:all", "-Aerrata.dir=" + base.resolve("a") + File.pathSeparator + base.resolve("b")));
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration(arguments("-Aerrata.dir=" + base.resolve("c")));
        compiler.addExecution(execution);

        assertThat(ReachableDirectories.of(project)).contains(whole("a"), whole("b"), whole("c"));
    }

    @Test
    void watchesNoOtherDirectoriesWithoutCompilerArguments() {
        Plugin compiler = compilerPlugin();
        compiler.setConfiguration(new Xpp3Dom("configuration"));
        compiler.addExecution(new PluginExecution());

        assertThat(ReachableDirectories.of(project)).hasSize(2);
    }

    private Plugin compilerPlugin() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.apache.maven.plugins");
        plugin.setArtifactId("maven-compiler-plugin");
        project.getBuild().addPlugin(plugin);
        return plugin;
    }

    private static Xpp3Dom arguments(String... values) {
        Xpp3Dom arguments = new Xpp3Dom("compilerArgs");
        for (String value : values) {
            Xpp3Dom argument = new Xpp3Dom("arg");
            argument.setValue(value);
            arguments.addChild(argument);
        }
        arguments.addChild(new Xpp3Dom("arg"));
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(arguments);
        return configuration;
    }

    private WatchedDirectory whole(String directory) {
        return WatchedDirectory.whole(base.resolve(directory));
    }
}
