package dev.errata.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the report on translations, which is printed on request. */
class CoverageOptionTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "valid", "translations");

    @TempDir
    private Path directory;

    private Project project() throws IOException {
        Project project = Project.naming(directory, "errors/orders.yaml");
        for (String name : List.of("orders.yaml", "orders.de.yaml", "orders.fr.yaml")) {
            project.catalog("errors/" + name, Files.readString(EXAMPLE.resolve(name), UTF_8));
        }
        return project;
    }

    private static List<Project.Message> notes(Project.Outcome outcome) {
        return outcome.messages().stream()
                .filter(message -> message.kind() == Kind.NOTE)
                .toList();
    }

    @Test
    void printsReportAsNoteWithoutPosition() throws IOException {
        RecordedCalls recorded = new RecordedCalls(new ErrorCatalogProcessor());

        Project.Outcome outcome = project().javac(recorded, "-Xlint:all", "-Werror", "-Aerrata.coverage=true");

        assertThat(outcome.success()).isTrue();
        assertThat(notes(outcome))
                .singleElement()
                .satisfies(note -> assertThat(note.line()).isEqualTo(-1));
        assertThat(recorded.texts())
                .singleElement()
                .satisfies(text -> assertThat(text.replace("src/main/resources/errors/", "") + "\n")
                        .isEqualTo(Files.readString(EXAMPLE.resolve("coverage.txt"), UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Aerrata.coverage=false", "-Aother=true"})
    void printsNothingWithoutOption(String option) throws IOException {
        assertThat(notes(project().javac(new ErrorCatalogProcessor(), option))).isEmpty();
    }

    @Test
    void printsNothingForUnreadableCatalog() {
        Project project = Project.naming(directory, "errors/orders.yaml").catalog("errors/orders.yaml", "a: b: c");

        Project.Outcome outcome = project.javac(new ErrorCatalogProcessor(), "-Aerrata.coverage=true");

        assertThat(outcome.success()).isFalse();
        assertThat(notes(outcome)).isEmpty();
    }
}
