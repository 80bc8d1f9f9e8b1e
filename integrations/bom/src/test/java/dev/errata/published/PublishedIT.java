package dev.errata.published;

import static dev.errata.published.MavenBuild.property;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.ModelBuildingException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Releases all modules to two repositories and checks their content. Then builds users' projects, which have nothing
 * but such a repository.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no umask")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PublishedIT {
    private static final String VERSION = "1.2.3";
    private static final List<String> JARS =
            List.of("errata-catalog", "errata-maven-plugin", "errata-processor", "errata-runtime");

    private Path target;
    private Publication published;
    private Publication publishedElsewhere;

    @BeforeAll
    void buildTwice() throws IOException, InterruptedException {
        target = Path.of(property("target"));
        SourceTree.delete(target);

        published = release(
                "here",
                "umask 022",
                build -> build.with("LC_ALL", "C")
                        .with("TZ", "UTC")
                        .with("MAVEN_OPTS", "-Duser.language=en -Duser.country=US -Dfile.encoding=UTF-8"));
        // Maven's own JVM uses Turkish. The JVMs that it starts use Japanese, which the JDK's tools are translated to.
        publishedElsewhere = release(
                "some where else",
                "umask 002 && chmod -R g+w .",
                build -> build.with("LC_ALL", "C")
                        .with("TZ", "Asia/Kathmandu")
                        .with("JAVA_TOOL_OPTIONS", "-Duser.language=ja -Duser.country=JP -Dfile.encoding=ISO-8859-1")
                        .with("MAVEN_OPTS", "-Duser.language=tr -Duser.country=TR"));
    }

    private Publication release(String place, String preparation, Function<MavenBuild, MavenBuild> surroundings)
            throws IOException, InterruptedException {
        Path sources = SourceTree.copy(Path.of(System.getProperty("errata.root")), target.resolve(place));
        SourceTree.setVersion(sources, property("version"), VERSION);
        Path repository = target.resolve(place + " deployed");
        surroundings
                .apply(new MavenBuild(sources, preparation))
                .run(
                        "-Dmaven.repo.local=" + property("source"),
                        "-Dmaven.install.skip",
                        "-Dmaven.test.skip",
                        "-Dinvoker.skip",
                        "-Dspotless.check.skip",
                        "-DaltDeploymentRepository=staging::" + repository.toUri(),
                        "-Prelease",
                        "deploy");
        return new Publication(repository, VERSION);
    }

    @Test
    void buildsAreReproducible() throws IOException {
        assertThat(published.differences(publishedElsewhere)).isEmpty();
        assertThat(publishedElsewhere.files()).isEqualTo(published.files());
    }

    @Test
    void publishesOnlyListedArtifacts() throws IOException {
        assertThat(published.artifacts())
                .containsExactly(
                        "errata-bom",
                        "errata-catalog",
                        "errata-maven-plugin",
                        "errata-parent",
                        "errata-processor",
                        "errata-runtime");
    }

    @Test
    void publishesSourcesAndJavadocOfEachJar() throws IOException {
        for (String artifact : JARS) {
            assertThat(Publication.contents(published.file(artifact, "-sources.jar")))
                    .as(artifact)
                    .contains("META-INF/LICENSE", "META-INF/NOTICE");
            assertThat(Publication.contents(published.file(artifact, "-javadoc.jar")))
                    .as(artifact)
                    .contains("index.html");
        }
        assertThat(Publication.contents(published.file("errata-processor", "-sources.jar")))
                .filteredOn(name -> name.endsWith(".java"))
                .isNotEmpty()
                .allMatch(name ->
                        name.matches("dev/errata/(codegen|processor)/\\w+\\.java|dev/errata/.*/package-info.java"));
    }

    @Test
    void includesLicenseAndNoticesInEachJar() throws IOException {
        for (String artifact : JARS) {
            assertThat(Publication.contents(published.file(artifact, ".jar")))
                    .as(artifact)
                    .contains("META-INF/LICENSE", "META-INF/NOTICE")
                    .allMatch(name -> name.startsWith("META-INF/")
                            || name.startsWith("dev/errata/")
                            || name.equals("module-info.class"));
        }
        try (JarFile processor =
                        new JarFile(published.file("errata-processor", ".jar").toFile());
                InputStream notice = processor.getInputStream(processor.getEntry("META-INF/NOTICE"))) {
            assertThat(new String(notice.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("SnakeYAML", "JavaPoet");
        }
    }

    @Test
    void jarsHaveStableModuleNames() {
        assertThat(module("errata-runtime").isAutomatic()).isFalse();
        assertThat(module("errata-runtime").name()).isEqualTo("dev.errata.runtime");
        assertThat(module("errata-runtime").requires())
                .filteredOn(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
        assertThat(module("errata-catalog").name()).isEqualTo("dev.errata.catalog");
        assertThat(module("errata-processor").name()).isEqualTo("dev.errata.processor");
        assertThat(module("errata-processor").provides())
                .extracting(ModuleDescriptor.Provides::service)
                .containsExactly("javax.annotation.processing.Processor");
    }

    private ModuleDescriptor module(String artifact) {
        return ModuleFinder.of(published.file(artifact, ".jar")).findAll().stream()
                .map(ModuleReference::descriptor)
                .collect(Collectors.toList())
                .get(0);
    }

    @Test
    void publishedPomsMeetRequirementsOfMavenCentral() throws IOException, ModelBuildingException {
        for (String artifact : published.artifacts()) {
            CentralRequirements.check(pom(artifact));
            assertThat(published.file(artifact, ".pom"))
                    .content(StandardCharsets.UTF_8)
                    .doesNotContain(target.toString(), System.getProperty("user.home"), "SNAPSHOT");
        }
    }

    @Test
    void pomsHaveNoUnneededDependencies() throws IOException, ModelBuildingException {
        Map<String, List<String>> needed = new TreeMap<>();
        for (String artifact : published.artifacts()) {
            needed.put(
                    artifact,
                    pom(artifact).getDependencies().stream()
                            .filter(dependency -> List.of("compile", "runtime").contains(dependency.getScope()))
                            .map(Dependency::getArtifactId)
                            .toList());
        }

        assertThat(needed)
                .containsOnly(
                        entry("errata-bom", List.of()),
                        entry("errata-catalog", List.of("errata-runtime", "snakeyaml")),
                        entry("errata-maven-plugin", List.of("plexus-utils")),
                        entry("errata-parent", List.of()),
                        entry("errata-processor", List.of()),
                        entry("errata-runtime", List.of()));
    }

    @Test
    void bomManagesAllPublishedArtifactsAndNoOthers() throws IOException, ModelBuildingException {
        Model bom = pom("errata-bom");

        assertThat(bom.getParent()).isNull();
        assertThat(bom.getProperties()).isEmpty();
        assertThat(bom.getDependencyManagement().getDependencies())
                .extracting(Dependency::getManagementKey)
                .containsExactlyElementsOf(JARS.stream()
                        .map(artifact -> "dev.errata:" + artifact + ":jar")
                        .toList());
        assertThat(bom.getDependencyManagement().getDependencies())
                .extracting(Dependency::getVersion)
                .containsOnly(VERSION);
    }

    private Model pom(String artifact) throws ModelBuildingException {
        return new EffectivePoms(published.repository()).of(published.file(artifact, ".pom"));
    }

    @Test
    void usersCompileOnClassPathAndInModulesWithoutWarning() throws IOException, InterruptedException {
        Path itself = Path.of(property("projects"));
        Path project = SourceTree.copy(itself.resolve("stranger"), target.resolve("stranger"));
        for (String module : List.of("class-path", "named-module", "named-module-with-compiler")) {
            SourceTree.copy(project.resolve("shop"), project.resolve(module));
        }
        Path repository = target.resolve("stranger's repository");

        new MavenBuild(project, "umask 022")
                .run(
                        "--settings=" + itself.resolve("settings.xml"),
                        "-Dmaven.repo.local=" + repository,
                        "-Derrata.it.deployed=" + published.repository().toUri(),
                        "-Derrata.it.source=" + Path.of(property("source")).toUri(),
                        "-Derrata.version=" + VERSION,
                        "-Dmaven-compiler-plugin.version=" + property("compilerPlugin"),
                        "-Dmaven-resources-plugin.version=" + property("resourcesPlugin"),
                        "compile");

        assertThat(new Publication(repository, VERSION).artifacts())
                .containsExactly(
                        "errata-bom", "errata-maven-plugin", "errata-parent", "errata-processor", "errata-runtime");
        for (String unneeded : List.of("org/jspecify", "org/yaml", "com/palantir", "com/google", "org/assertj")) {
            assertThat(repository.resolve(unneeded)).doesNotExist();
        }
        String runtime = published.file("errata-runtime", ".jar").toString();
        assertThat(java("-cp", runtime + ':' + project.resolve("class-path/target/classes"), "com.acme.shop.Shop"))
                .isEqualTo("1001: Von sku-1 sind nur noch 2 da: order fewer");
        for (String module : List.of("named-module", "named-module-with-compiler")) {
            String path = runtime + ':' + project.resolve(module).resolve("target/classes");
            assertThat(java("-p", path, "-m", "com.acme.shop/com.acme.shop.Shop"))
                    .isEqualTo("1001: Von sku-1 sind nur noch 2 da: order fewer");
        }
    }

    private static String java(String... arguments) throws IOException {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        process.command().addAll(List.of(arguments));
        try (var output = process.redirectErrorStream(true).start().getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
