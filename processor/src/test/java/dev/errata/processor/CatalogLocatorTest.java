package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.yaml.SourceBytes;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogLocatorTest {
    private static final String CATALOG = "errors/orders.yaml";

    @TempDir
    private Path directory;

    private Project project;
    private final FakeGenerator generator = new FakeGenerator();

    @BeforeEach
    void addAnnotation() throws IOException {
        directory = directory.toRealPath();
        project = Project.naming(directory, CATALOG);
    }

    private Project.Outcome javac(String... options) {
        return project.javac(new ErrorCatalogProcessor(generator), options);
    }

    private List<String> labels() {
        return generator.seen.stream().map(SourceBytes::label).toList();
    }

    private String text() {
        return new String(generator.seen.get(0).bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    // ---- the order of locations

    @Test
    void triesDirectoriesOfOptionFirstAndInOrder() {
        project.file("b/" + CATALOG, "type B").file("c/" + CATALOG, "type C").catalog(CATALOG, "type Resources");

        assertThat(javac("-Aerrata.dir=" + project.path("a") + File.pathSeparator + project.path("b")
                                + File.pathSeparator + project.path("c"))
                        .success())
                .isTrue();
        assertThat(text()).isEqualTo("type B");
        assertThat(labels()).containsExactly("b/errors/orders.yaml");
    }

    @Test
    void resolvesDirectoryOfOptionAgainstWorkingDirectory() {
        project.file("b/" + CATALOG, "type B");
        Path relative = Path.of("").toAbsolutePath().relativize(project.path("b"));

        assertThat(javac("-Aerrata.dir=" + relative).success()).isTrue();
        assertThat(labels()).containsExactly("b/errors/orders.yaml");
    }

    @Test
    void triesOtherLocationsAfterDirectoriesOfOption() {
        project.catalog(CATALOG, "type A").file("a/other.yaml", "");

        assertThat(javac("-Aerrata.dir=" + project.path("a")).success()).isTrue();
        assertThat(labels()).containsExactly("src/main/resources/errors/orders.yaml");
    }

    @Test
    void triesSourcePathNext() {
        project.java(CATALOG, "type SourcePath").catalog(CATALOG, "type Resources");

        assertThat(javac("-sourcepath", project.path("src/main/java").toString())
                        .success())
                .isTrue();
        assertThat(text()).isEqualTo("type SourcePath");
        assertThat(labels()).containsExactly("src/main/java/errors/orders.yaml");
    }

    @Test
    void findsCopyInClassOutput() {
        project.file("target/classes/" + CATALOG, "type Copy");

        assertThat(javac().success()).isTrue();
        assertThat(labels()).containsExactly("target/classes/errors/orders.yaml");
    }

    @Test
    void prefersSourceToCopyInClassOutput() {
        project.file("target/classes/" + CATALOG, "type Filtered").catalog(CATALOG, "type Source");

        assertThat(javac().success()).isTrue();
        assertThat(text()).isEqualTo("type Source");
        assertThat(labels()).containsExactly("src/main/resources/errors/orders.yaml");
    }

    @Test
    void triesClassOutputBeforeClassPath() {
        project.file("lib/" + CATALOG, "type Library").file("target/classes/" + CATALOG, "type Copy");

        assertThat(javac("-cp", project.path("lib") + File.pathSeparator + Project.runtime())
                        .success())
                .isTrue();
        assertThat(text()).isEqualTo("type Copy");
    }

    @Test
    void triesClassPathLast() {
        project.file("lib/" + CATALOG, "type Library");

        assertThat(javac("-cp", project.path("lib") + File.pathSeparator + Project.runtime())
                        .success())
                .isTrue();
        assertThat(labels()).containsExactly("lib/errors/orders.yaml");
    }

    // ---- layouts

    @ParameterizedTest
    @CsvSource({
        "target/classes, src/main/resources",
        "target/classes, src/main/java",
        "target/test-classes, src/test/resources",
        "target/test-classes, src/test/java",
        "build/classes/java/main, src/main/resources",
        "build/classes/java/integrationTest, src/integrationTest/resources",
        "build/classes/kotlin/main, src/main/resources",
        "build/tmp/kapt3/classes/main, src/main/resources",
        "bin, src",
        "bin, src/main/resources",
        "bin/main, src/main/resources",
        "bin/test, src/test/resources",
        "out/production/shop, shop/src/main/resources",
        "out/production/shop, src/main/resources",
        "out/production/shop, shop/src",
        "out/production/shop, src",
        "out/test/shop, shop/src/test/resources",
        "out/test/shop, src/test/resources",
    })
    void findsSourceOfStandardLayout(String output, String source) throws IOException {
        Files.createDirectories(project.path(output));
        project.file(source + "/" + CATALOG, "type A");

        assertThat(javac("-d", project.path(output).toString()).success()).isTrue();
        assertThat(labels()).containsExactly(source + "/errors/orders.yaml");
    }

    @Test
    void guessesNoSourceInUnknownLayout() throws IOException {
        Files.createDirectories(project.path("elsewhere"));

        assertThat(javac("-d", project.path("elsewhere").toString()).errors())
                .singleElement()
                .asString()
                .contains("[catalog-not-found]")
                .doesNotContain("usual sources");
    }

    // ---- translation files

    @Test
    void findsTranslationFilesBesideCatalog() {
        project.catalog(CATALOG, "side de\nside zh-Hant\nside vi").catalog("errors/orders.de.yaml", "type De");
        project.catalog("errors/orders.zh-Hant.yaml", "type Hant")
                .file("target/classes/errors/orders.vi.yaml", "type Vi");

        assertThat(javac().success()).isTrue();
        assertThat(labels())
                .containsExactly(
                        "src/main/resources/errors/orders.yaml",
                        "src/main/resources/errors/orders.de.yaml",
                        "src/main/resources/errors/orders.zh-Hant.yaml");
    }

    @Test
    void findsTranslationFilesBesideCopy() {
        project.file("lib/" + CATALOG, "side de").file("lib/errors/orders.de.yaml", "type De");

        assertThat(javac("-cp", project.path("lib") + File.pathSeparator + Project.runtime())
                        .success())
                .isTrue();
        assertThat(labels()).containsExactly("lib/errors/orders.yaml", "lib/errors/orders.de.yaml");
    }

    // ---- outside the root

    @Test
    void followsLinkWithinItsDirectory() throws IOException {
        project.file("dir/shared/all.yaml", "type All").file("dir/errors/other.yaml", "");
        Files.createSymbolicLink(project.path("dir/errors/orders.yaml"), project.path("dir/shared/all.yaml"));

        assertThat(javac("-Aerrata.dir=" + project.path("dir")).success()).isTrue();
        assertThat(labels()).containsExactly("dir/errors/orders.yaml");
    }

    @Test
    void reportsDirectory() {
        project.catalog(CATALOG + "/readme", "");

        assertThat(javac().errors()).singleElement().asString().contains("[catalog-not-found]");
    }

    @Test
    void proposesFileWithSimilarName() {
        project.catalog("errors/orders.yml", "").catalog("errors/other.yaml", "");

        assertThat(javac().errors())
                .singleElement()
                .asString()
                .contains("`src/main/resources` (there is `orders.yml`)");
    }

    @Test
    void proposesPathWithoutDirectoriesOfProject() {
        Project mistaken =
                Project.naming(directory, "src/main/resources/" + CATALOG).catalog(CATALOG, "type A");

        assertThat(mistaken.javac(new ErrorCatalogProcessor(generator)).errors())
                .singleElement()
                .asString()
                .contains("[catalog-not-found]")
                .contains("did you mean `errors/orders.yaml`?");
    }

    // ---- sizes and labels

    @Test
    void readsOneByteMoreThanAllowed() {
        project.file("src/main/resources/" + CATALOG, new byte[17 * 1024 * 1024]);

        javac();

        assertThat(generator.seen.get(0).bytes()).hasSize(16 * 1024 * 1024 + 1);
    }

    @Test
    void labelsFilesRelativeToWorkingDirectory() throws IOException {
        Path below = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "label");
        Project.naming(below, CATALOG).catalog(CATALOG, "type A").javac(new ErrorCatalogProcessor(generator));

        assertThat(labels())
                .containsExactly("target/" + below.getFileName() + "/src/main/resources/errors/orders.yaml");
    }

    @Test
    void labelsFilesOutsideProjectWithAbsolutePath(@TempDir Path other) throws IOException {
        Path elsewhere = other.toRealPath();
        new Project(elsewhere).file(CATALOG, "type A");

        assertThat(javac("-Aerrata.dir=" + elsewhere).success()).isTrue();
        assertThat(labels())
                .containsExactly(elsewhere.resolve(CATALOG).toString().replace('\\', '/'));
    }
}
