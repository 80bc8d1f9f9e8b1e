package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each valid example must generate the expected sources, and these must compile without a warning in all compilers. */
class GoldenExamplesTest {
    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void generatesExpectedSources(Example example) throws IOException {
        Map<String, String> sources = sources(example);

        if (Example.UPDATE) {
            write(example, sources);
        }
        assertThat(sources).isEqualTo(example.expectedSources());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasReadme(Example example) {
        assertThat(example.folder().resolve("README.md")).exists();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void generatesAsciiWithLineFeeds(Example example) {
        assertThat(sources(example).values())
                .allSatisfy(text -> assertThat(
                                StandardCharsets.US_ASCII.newEncoder().canEncode(text))
                        .isTrue())
                .allSatisfy(text -> assertThat(text).doesNotContain("\r", "\t").endsWith("}\n"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void compilesWithoutWarningInJavac(Example example) {
        for (int release : Javac.releases()) {
            assertThat(Javac.compile(sources(example), Javac.strict(release)).messages())
                    .as("release %s", release)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void compilesWithoutWarningInEclipseCompiler(Example example, @TempDir Path folder) throws IOException {
        assertThat(Ecj.compile(folder, sources(example))).doesNotContain("ERROR", "WARNING");
    }

    @Test
    void compilesNewExampleBeforeSourcesAreWritten(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("orders.yaml"), """
                errata: 1
                catalog: Orders
                locales: [en]
                errors:
                  OUT_OF_STOCK:
                    message: "Nothing is left"
                """);
        Example example = new Example(folder);

        generatesAsciiWithLineFeeds(example);
        compilesWithoutWarningInJavac(example);
        compilesWithoutWarningInEclipseCompiler(example, folder.resolve("ecj"));

        assertThat(example.expectedSources()).isEmpty();
    }

    /** Returns what is generated now, since the expected sources of a new example may not be written yet. */
    private static Map<String, String> sources(Example example) {
        Result<List<GeneratedFile>> result = example.generate();
        assertThat(TextFormat.format(result.diagnostics())).isEmpty();
        return Sources.of(result.value().orElseThrow());
    }

    private static void write(Example example, Map<String, String> sources) throws IOException {
        for (String old : example.expectedSources().keySet()) {
            Files.delete(example.expected().resolve(old));
        }
        for (Map.Entry<String, String> source : new TreeMap<>(sources).entrySet()) {
            Path file = example.expected().resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }
}
