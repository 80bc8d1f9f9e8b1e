package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticPrinterTest {
    @TempDir
    private Path directory;

    private Project.Outcome compile(String catalog, String... options) {
        return Project.naming(directory, "a.yaml").catalog("a.yaml", catalog).javac(FakeGenerator.processor(), options);
    }

    private static List<String> firstLines(List<String> texts) {
        return texts.stream()
                .map(text -> text.lines().findFirst().orElseThrow())
                .toList();
    }

    @Test
    void printsSingleDiagnosticWithoutSummary() {
        assertThat(firstLines(compile("\nerror").errors()))
                .containsExactly("src/main/resources/a.yaml:2:1: error: problem 2 [duplicate-code]");
    }

    @Test
    void printsSummaryBeforeSeveralDiagnostics() {
        Project.Outcome outcome = compile("error\nwarning\nerror");

        assertThat(outcome.messages())
                .extracting(Project.Message::kind)
                .containsExactly(Kind.ERROR, Kind.ERROR, Kind.WARNING, Kind.ERROR);
        assertThat(firstLines(
                        outcome.messages().stream().map(Project.Message::text).toList()))
                .containsExactly(
                        "`a.yaml` has 2 errors and 1 warning",
                        "src/main/resources/a.yaml:1:1: error: problem 1 [duplicate-code]",
                        "src/main/resources/a.yaml:2:1: warning: problem 2 [missing-translation]",
                        "src/main/resources/a.yaml:3:1: error: problem 3 [duplicate-code]");
    }

    @Test
    void reportsAtTheAnnotation() {
        Project project =
                new Project(directory).java("com/acme/package-info.java", """
                        @Deprecated
                        @dev.errata.runtime.ErrorCatalog("a.yaml")
                        package com.acme;
                        """).catalog("a.yaml", "error");

        assertThat(project.javac(FakeGenerator.processor()).messages())
                .extracting(Project.Message::line)
                .containsExactly(2L);
    }

    @Test
    void reportsAtElementOfRepeatedAnnotations() {
        Project project =
                new Project(directory).java("com/acme/package-info.java", """
                        @dev.errata.runtime.ErrorCatalog("a.yaml")
                        @dev.errata.runtime.ErrorCatalog("../b.yaml")
                        package com.acme;
                        """).catalog("a.yaml", "error");

        Project.Outcome outcome = project.javac(FakeGenerator.processor());

        assertThat(outcome.messages()).extracting(Project.Message::line).containsExactly(3L, 3L);
        assertThat(outcome.errors().get(0)).startsWith("src/main/resources/a.yaml:1:1: ");
        assertThat(outcome.errors().get(1)).startsWith("com.acme:1:15: ");
    }

    @Test
    void warningsDoNotFailTheBuild() {
        Project.Outcome outcome = compile("warning\nwarning");

        assertThat(outcome.success()).isTrue();
        assertThat(firstLines(outcome.warnings()))
                .startsWith("`a.yaml` has 2 warnings")
                .hasSize(3);
    }

    @Test
    void warningsFailTheBuildIfRequested() {
        assertThat(compile("warning", "-Werror").success()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "warning"})
    void countsDiagnosticsAfterNinety(String problem) {
        Project.Outcome outcome = compile((problem + "\n").repeat(150));
        List<String> texts = firstLines(
                outcome.messages().stream().map(Project.Message::text).toList());

        assertThat(texts).hasSize(92);
        assertThat(texts.get(0)).isEqualTo("`a.yaml` has 150 " + problem + "s");
        assertThat(texts.get(90)).contains(":90:1: " + problem);
        assertThat(texts.get(91)).isEqualTo("and 60 more " + problem + "s");
    }

    @Test
    void printsErrorDespiteManyWarnings() {
        Project.Outcome outcome = compile("warning\n".repeat(150) + "error");

        assertThat(firstLines(outcome.errors()))
                .contains("src/main/resources/a.yaml:151:1: error: problem 151 [duplicate-code]");
    }

    @Test
    void sharesLimitAmongAllCatalogs() {
        Project.Outcome outcome = Project.naming(directory, "a.yaml", "b.yaml")
                .catalog("a.yaml", "error\n".repeat(80))
                .catalog("b.yaml", "error\n".repeat(80))
                .javac(FakeGenerator.processor());

        assertThat(outcome.errors()).hasSizeLessThan(100);
        assertThat(firstLines(outcome.errors()))
                .contains("`b.yaml` has 80 errors")
                .endsWith("and 70 more errors");
    }
}
