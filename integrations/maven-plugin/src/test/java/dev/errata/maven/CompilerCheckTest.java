package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds that cannot run the processor must be reported, and no others. */
class CompilerCheckTest {
    private static final String OURS =
            "<path><groupId>dev.errata</groupId><artifactId>errata-processor</artifactId><version>1</version></path>";
    private static final String LOMBOK =
            "<path><groupId>org.projectlombok</groupId><artifactId>lombok</artifactId><version>1</version></path>";
    private static final String OURS_ALONE = paths(OURS);
    private static final String BESIDE_LOMBOK = paths(LOMBOK + OURS);
    private static final String LOMBOK_ALONE = paths(LOMBOK);
    private static final String EMPTY = paths("");
    private static final String PROC_NONE = "<proc>none</proc>";
    private static final String OTHER_NAMES = names("com.acme.Processor");
    private static final String OUR_NAME = names("com.acme.Processor", "dev.errata.processor.ErrorCatalogProcessor");

    private static final String NO_PROBLEM = "";
    private static final String OLD = "version 3.1 ignores <annotationProcessorPaths>. Set its <version> to 3.6.0";
    private static final String NOT_IN_PATHS = "<annotationProcessorPaths> have no errata-processor";
    private static final String JDK = "the javac of JDK 25 runs no processors of the class path";
    private static final String NOWHERE = "neither in <annotationProcessorPaths> nor among the dependencies";
    private static final String NAMES = "<annotationProcessors> names other processors only";
    private static final String OFF = "switches processors off. Remove it.";

    @TempDir
    private static Path folder;

    private static String paths(String paths) {
        return "<annotationProcessorPaths>" + paths + "</annotationProcessorPaths>";
    }

    private static String names(String... names) {
        StringBuilder elements = new StringBuilder();
        Stream.of(names).forEach(name -> elements.append("<annotationProcessor>" + name + "</annotationProcessor>"));
        return "<annotationProcessors>" + elements + "</annotationProcessors>";
    }

    private static String args(String... arguments) {
        StringBuilder elements = new StringBuilder();
        Stream.of(arguments).forEach(argument -> elements.append("<arg>" + argument + "</arg>"));
        return "<compilerArgs>" + elements + "</compilerArgs>";
    }

    /** Version of the compiler plugin, JDK, whether the processor is a dependency, configuration, problem. */
    static List<Arguments> configurations() {
        return List.of(
                arguments("3.16.0", 17, false, OURS_ALONE, NO_PROBLEM),
                arguments("3.16.0", 25, false, OURS_ALONE, NO_PROBLEM),
                arguments("3.16.0", 25, false, BESIDE_LOMBOK, NO_PROBLEM),
                arguments("3.5", 17, false, OURS_ALONE, NO_PROBLEM),
                arguments("3.5.1", 17, false, OURS_ALONE, NO_PROBLEM),
                arguments("4.0.0-beta-3", 25, false, OURS_ALONE, NO_PROBLEM),
                arguments("3.1", 17, false, OURS_ALONE, OLD),
                arguments("3.1", 25, false, OURS_ALONE, OLD),
                arguments("3.1", 25, true, OURS_ALONE, OLD),
                arguments("3.1", 17, true, OURS_ALONE, NO_PROBLEM),
                arguments("3.1", 17, true, "", NO_PROBLEM),
                arguments("3.1", 17, false, "", OLD + " or later. List dev.errata:errata-processor"),
                arguments("3.1", 17, false, LOMBOK_ALONE, OLD + " or later. List dev.errata:errata-processor"),
                arguments("3.16.0", 17, false, LOMBOK_ALONE, NOT_IN_PATHS),
                arguments("3.16.0", 17, true, LOMBOK_ALONE, NOT_IN_PATHS),
                arguments("3.16.0", 17, false, "", NOWHERE),
                arguments("3.16.0", 17, false, EMPTY, NOWHERE),
                arguments("3.16.0", 17, true, "", NO_PROBLEM),
                arguments("3.16.0", 17, true, EMPTY, NO_PROBLEM),
                arguments("3.16.0", 22, true, "", NO_PROBLEM),
                arguments("3.16.0", 25, true, "", JDK),
                arguments("3.16.0", 25, false, "", JDK),
                arguments("3.16.0", 25, true, args("-Xlint:all", "-Aerrata.dir=x"), JDK),
                arguments("3.16.0", 25, true, args("-proc:full"), NO_PROBLEM),
                arguments("3.16.0", 25, true, "<proc>full</proc>", NO_PROBLEM),
                arguments("3.16.0", 25, true, "<proc>only</proc>", NO_PROBLEM),
                arguments("3.16.0", 25, false, "<proc>full</proc>", NOWHERE),
                arguments("3.16.0", 25, true, OUR_NAME, NO_PROBLEM),
                arguments("3.16.0", 17, false, OURS_ALONE + OUR_NAME, NO_PROBLEM),
                arguments("3.16.0", 17, false, OURS_ALONE + OTHER_NAMES, NAMES),
                arguments("3.16.0", 17, true, OTHER_NAMES, NAMES),
                arguments("3.16.0", 17, false, OURS_ALONE + PROC_NONE, OFF),
                arguments("3.1", 17, false, PROC_NONE, OFF),
                arguments("3.16.0", 17, false, OURS_ALONE + args("-Xlint:all", "-proc:none"), OFF),
                arguments("3.16.0", 17, true, "<compilerArgument>-Xlint:all -proc:none</compilerArgument>", OFF),
                arguments("3.16.0", 25, false, args("-processorpath", "lib/errata.jar"), NO_PROBLEM),
                arguments("3.16.0", 25, false, args("--processor-path=lib/errata.jar"), NO_PROBLEM),
                arguments("3.16.0", 25, false, args("--processor-module-path", "lib"), NO_PROBLEM),
                arguments("3.16.0", 25, false, args("@options"), NO_PROBLEM),
                arguments("3.16.0", 25, true, "<executable>/opt/jdk-17/bin/javac</executable>", NO_PROBLEM),
                arguments("3.16.0", 25, true, "<jdkToolchain><version>17</version></jdkToolchain>", NO_PROBLEM),
                arguments("3.16.0", 25, false, "<compilerId>eclipse</compilerId>", NO_PROBLEM),
                arguments("3.16.0", 17, false, "<compilerId>javac-with-errorprone</compilerId>", NOWHERE),
                arguments("3.16.0", 17, false, PROC_NONE + "<skipMain>true</skipMain>", NO_PROBLEM));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void reportsProblemIfProcessorCannotRun(
            String version, int jdk, boolean isDependency, String configuration, String expected)
            throws ModelBuildingException {
        String ofPlugin = "<configuration>" + configuration + "</configuration>" + compile("");
        String ofExecution = compile("<configuration>" + configuration + "</configuration>");

        for (String plugin : List.of(ofPlugin, ofExecution)) {
            Optional<String> problem = check(project(compiler(version, plugin), isDependency), jdk);

            if (expected.isEmpty()) {
                assertThat(problem).isEmpty();
            } else {
                assertThat(problem).get().asString().contains(expected).endsWith(".");
            }
        }
    }

    @Test
    void ignoresConfigurationOfTests() throws ModelBuildingException {
        String plugin = compile("")
                .replace(
                        "<goal>testCompile</goal></goals>",
                        "<goal>testCompile</goal></goals><configuration>" + OURS_ALONE + "</configuration>");

        assertThat(check(project(compiler("3.16.0", plugin), false), 17))
                .get()
                .asString()
                .contains(NOWHERE);
    }

    @Test
    void acceptsOneExecutionThatRunsProcessor() throws ModelBuildingException {
        String plugin = "<configuration>" + PROC_NONE + "</configuration>"
                + compile("")
                        .replace(
                                "</executions>",
                                "<execution><id>generate</id><goals><goal>compile</goal></goals><configuration>"
                                        + "<proc>only</proc>" + OURS_ALONE
                                        + "</configuration></execution></executions>");

        assertThat(check(project(compiler("3.16.0", plugin), false), 17)).isEmpty();
    }

    @Test
    void ignoresDisabledExecution() throws ModelBuildingException {
        String plugin = compile("").replace("<id>default-compile</id>", "<id>default-compile</id><phase>none</phase>");

        assertThat(check(project(compiler("3.16.0", plugin), false), 17)).isEmpty();
    }

    @Test
    void readsPluginManagement() throws ModelBuildingException {
        String managed = "<pluginManagement><plugins>"
                + compiler("3.16.0", "<configuration>" + OURS_ALONE + "</configuration>")
                + "</plugins></pluginManagement>";

        assertThat(check(effective("", managed, plugin("maven-compiler-plugin", compile(""))), 25))
                .isEmpty();
    }

    @Test
    void readsPropertiesOfCompilerPlugin() throws ModelBuildingException {
        MavenProject project =
                project(compiler("3.16.0", "<configuration>" + OURS_ALONE + "</configuration>" + compile("")), false);
        project.getProperties().setProperty("maven.compiler.proc", "none");
        assertThat(check(project, 17)).get().asString().contains(OFF);

        Properties given = new Properties();
        given.setProperty("maven.compiler.proc", "full");
        assertThat(new CompilerCheck(project, given, 17).problem(CompilerCheck::haveProcessor))
                .isEmpty();
    }

    @Test
    void ignoresPropertyForOlderCompilerPlugins() throws ModelBuildingException {
        MavenProject project =
                project(compiler("3.11.0", "<configuration>" + OURS_ALONE + "</configuration>" + compile("")), false);
        project.getProperties().setProperty("maven.compiler.proc", "none");

        assertThat(check(project, 17)).isEmpty();
    }

    @Test
    void acceptsOtherPluginsThatRunProcessor() throws ModelBuildingException {
        String kapt = "<plugin><groupId>org.jetbrains.kotlin</groupId><artifactId>kotlin-maven-plugin</artifactId>"
                + "<version>2.3.0</version><executions><execution><id>kapt</id><goals><goal>kapt</goal></goals>"
                + "<configuration>" + OURS_ALONE + "</configuration></execution></executions></plugin>";
        String javac = compiler("3.16.0", "<configuration>" + PROC_NONE + "</configuration>" + compile(""));

        assertThat(check(project(javac + kapt, false), 17)).isEmpty();
        assertThat(check(project(javac, false), 17)).isPresent();
    }

    @Test
    void acceptsToolchains() throws ModelBuildingException {
        String javac = compiler("3.16.0", compile(""));

        assertThat(check(project(javac, true), 25)).isPresent();
        assertThat(check(project(javac + plugin("maven-toolchains-plugin", "<version>3.2.0</version>"), true), 25))
                .isEmpty();
    }

    @Test
    void acceptsProcessorAsTransitiveDependency() throws ModelBuildingException {
        Predicate<List<Dependency>> broughtByLombok = artifacts ->
                artifacts.stream().anyMatch(artifact -> artifact.getArtifactId().equals("lombok"));
        MavenProject project =
                project(compiler("3.16.0", "<configuration>" + LOMBOK_ALONE + "</configuration>" + compile("")), false);

        assertThat(new CompilerCheck(project, new Properties(), 17).problem(broughtByLombok))
                .isEmpty();
    }

    @Test
    void acceptsProjectWithoutCompilerPlugin() {
        assertThat(check(new MavenProject(), 17)).isEmpty();
    }

    private static Optional<String> check(MavenProject project, int jdk) {
        return new CompilerCheck(project, new Properties(), jdk).problem(CompilerCheck::haveProcessor);
    }

    private static String compiler(String version, String rest) {
        return plugin("maven-compiler-plugin", "<version>" + version + "</version>" + rest);
    }

    private static String plugin(String artifact, String rest) {
        return "<plugin><artifactId>" + artifact + "</artifactId>" + rest + "</plugin>";
    }

    /** Returns the executions that Maven adds to each project. */
    private static String compile(String rest) {
        return "<executions><execution><id>default-compile</id><goals><goal>compile</goal></goals>" + rest
                + "</execution><execution><id>default-testCompile</id><goals><goal>testCompile</goal></goals>"
                + "</execution></executions>";
    }

    private static MavenProject project(String plugins, boolean isDependency) throws ModelBuildingException {
        String dependency = OURS.replace("path>", "dependency>");
        return effective(isDependency ? "<dependencies>" + dependency + "</dependencies>" : "", "", plugins);
    }

    private static MavenProject effective(String dependencies, String management, String plugins)
            throws ModelBuildingException {
        String pom = "<project><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId>"
                + "<artifactId>shop</artifactId><version>1</version>" + dependencies + "<build>" + management
                + "<plugins>" + plugins + "</plugins></build></project>";
        DefaultModelBuildingRequest request = new DefaultModelBuildingRequest();
        request.setPomFile(write(pom)).setProcessPlugins(true);
        return new MavenProject(
                new DefaultModelBuilderFactory().newInstance().build(request).getEffectiveModel());
    }

    private static File write(String pom) {
        try {
            return Files.writeString(folder.resolve("pom.xml"), pom).toFile();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
