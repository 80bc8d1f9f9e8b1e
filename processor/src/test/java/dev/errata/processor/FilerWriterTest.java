package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilerWriterTest {
    @TempDir
    private Path directory;

    @Test
    void writesTypesToAnnotatedPackage() {
        Project project = Project.naming(directory, "a.yaml").catalog("a.yaml", "type A\ntype B");

        assertThat(project.javac(FakeGenerator.processor(), "-Xlint:all", "-Werror")
                        .success())
                .isTrue();
        assertThat(project.wrote("com/acme/A.class")).isTrue();
        assertThat(project.wrote("com/acme/B.class")).isTrue();
    }

    /**
     * Gradle recompiles only what originates from a changed element, and requires exactly one origin for each source.
     */
    @Test
    void declaresAnnotatedElementAsOnlyOrigin() {
        Project project = Project.naming(directory, "a.yaml").catalog("a.yaml", "type A\ntype B");
        RecordedCalls recorded = new RecordedCalls(FakeGenerator.processor());

        project.javac(recorded);

        assertThat(recorded.origins())
                .hasSize(2)
                .allSatisfy(origins -> assertThat(origins).singleElement().hasToString("com.acme"));
    }

    @Test
    void reportsExistingTypeAndWritesNothing() {
        Project project = Project.naming(directory, "a.yaml")
                .catalog("a.yaml", "type A\ntype B")
                .java("com/acme/B.java", "package com.acme;\nclass B {}\n");

        Project.Outcome outcome = project.javac(FakeGenerator.processor(), "-Xlint:all");

        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .contains("a.yaml:2:1: error: there is another type `com.acme.B` [type-exists]");
        assertThat(outcome.warnings()).isEmpty();
        assertThat(project.path("target/classes/com/acme/A.java")).doesNotExist();
    }

    @Test
    void writesTypeOfFirstCatalogOnly() {
        Project project = Project.naming(directory, "a.yaml", "b.yaml")
                .catalog("a.yaml", "type A\ntype B")
                .catalog("b.yaml", "type C\ntype B");

        Project.Outcome outcome = project.javac(FakeGenerator.processor());

        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .contains("b.yaml:2:1")
                .contains("`com.acme.B` is generated from another catalog, too [type-name-clash]");
        assertThat(project.path("target/classes/com/acme/B.java")).exists();
        assertThat(project.path("target/classes/com/acme/C.java")).doesNotExist();
    }

    @Test
    void reportsNamesThatDifferOnlyInCase() {
        Project project = Project.naming(directory, "a.yaml")
                .catalog("a.yaml", "type Aa")
                .java("com/acme/AA.java", "package com.acme;\nclass AA {}\n");

        assertThat(project.javac(FakeGenerator.processor()).errors())
                .singleElement()
                .asString()
                .contains("`com.acme.Aa` and the type `com.acme.AA` differ in case alone [type-exists]");
    }

    @Test
    void acceptsSameNameInOtherPackage() {
        Project project = Project.naming(directory, "a.yaml")
                .catalog("a.yaml", "type A")
                .java("com/acme/other/A.java", "package com.acme.other;\nclass A {}\n")
                .java(
                        "com/acme/web/package-info.java",
                        "@dev.errata.runtime.ErrorCatalog(\"a.yaml\")\npackage com.acme.web;\n");

        assertThat(project.javac(FakeGenerator.processor()).success()).isTrue();
        assertThat(project.wrote("com/acme/web/A.class")).isTrue();
    }

    @Test
    void reportsTypeOfOtherProcessorInSameRound() {
        // javac reports this only when the file is created, after the others were created.
        Project project = Project.naming(directory, "a.yaml").catalog("a.yaml", "type A\ntype B");

        Project.Outcome outcome = project.javac(new OtherProcessor("com.acme.B", FakeGenerator.processor()));

        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .contains("there is another type `com.acme.B` [type-exists]");
        assertThat(project.path("target/classes/com/acme/A.java")).doesNotExist();
    }

    /** The compiler must read the sources again, so it decides on their encoding. */
    @Test
    void writesSourcesInEncodingOfCompiler() {
        Project project = new Project(directory)
                .catalog("a.yaml", "type A\ntype B")
                .file(
                        "src/main/java/com/acme/package-info.java",
                        "@dev.errata.runtime.ErrorCatalog(\"a.yaml\")\npackage com.acme;\n"
                                .getBytes(StandardCharsets.UTF_16));

        assertThat(project.javac(FakeGenerator.processor(), "-encoding", "UTF-16")
                        .errors())
                .isEmpty();
        assertThat(project.wrote("com/acme/B.class")).isTrue();
    }
}
