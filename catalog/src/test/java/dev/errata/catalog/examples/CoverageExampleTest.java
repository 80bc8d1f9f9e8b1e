package dev.errata.catalog.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Catalogs;
import dev.errata.catalog.yaml.SourceBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of an example stands beside it. */
class CoverageExampleTest {
    private static final Path FOLDER =
            Examples.DOCS.resolve("examples").resolve("valid").resolve("translations");

    @Test
    void exampleGivesTheReportBesideIt() throws IOException {
        String report =
                Catalogs.coverage(read("orders.yaml").orElseThrow(), locale -> read("orders." + locale + ".yaml"))
                                .orElseThrow()
                        + "\n";

        Path expected = FOLDER.resolve("coverage.txt");
        if (Examples.UPDATE) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "valid/translations/coverage.txt",
                "invalid/missing-translation/diagnostics.txt",
                "invalid/stale-translation/diagnostics.txt"
            })
    void guideShowsWhatIsPrinted(String example) throws IOException {
        String page = Files.readString(Examples.DOCS.resolve("guide/translations.md"));

        assertThat(page)
                .contains(Files.readString(Examples.DOCS.resolve("examples").resolve(example)));
    }

    private static Optional<SourceBytes> read(String name) {
        Path file = FOLDER.resolve(name);
        return Files.exists(file) ? Optional.of(new SourceBytes(name, bytes(file))) : Optional.empty();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
