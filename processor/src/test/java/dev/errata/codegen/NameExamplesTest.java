package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example of a name that is not valid in Java must give the diagnostics in its text file. */
class NameExamplesTest {
    record Case(Rule rule, Path catalog) {
        Path expected() {
            String name = catalog.getFileName().toString().replace(".yaml", "");
            return catalog.resolveSibling(name.equals("orders") ? "diagnostics.txt" : name + ".txt");
        }

        @Override
        public String toString() {
            return rule.slug() + "/" + catalog.getFileName();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(Rule.JAVA_KEYWORD, Rule.RESERVED_NAME, Rule.NAMES_DIFFER_IN_CASE, Rule.CLASS_NAME_CLASH)
                .flatMap(rule -> Example.list(Example.invalid(rule.slug())).stream()
                        .filter(file -> file.toString().endsWith(".yaml"))
                        .map(file -> new Case(rule, file)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExpectedDiagnostics(Case example) throws IOException {
        assertText(Example.generate(example.catalog()).diagnostics(), example.rule(), example.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesCodeThatCompiles(Case example) {
        Result<List<GeneratedFile>> result = Example.generate(example.catalog());

        result.value()
                .filter(files -> !files.isEmpty())
                .ifPresent(files -> assertThat(Javac.compile(Sources.of(files), Javac.strict(17))
                                .messages())
                        .isEmpty());
    }

    @Test
    void reportsTypeOfTwoCatalogsAtTheSecond() throws IOException {
        Path folder = Example.invalid(Rule.TYPE_NAME_CLASH.slug());
        List<GeneratedFile> files = new ArrayList<>();
        for (String catalog : List.of("orders.yaml", "stock.yaml")) {
            files.addAll(Example.generate(folder.resolve(catalog)).value().orElseThrow());
        }

        assertText(CatalogCompiler.clashes(files), Rule.TYPE_NAME_CLASH, folder.resolve("diagnostics.txt"));
    }

    private static void assertText(List<Diagnostic> diagnostics, Rule rule, Path expected) throws IOException {
        String text = TextFormat.format(diagnostics) + "\n";
        if (Example.UPDATE) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        assertThat(diagnostics).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.rule()).isEqualTo(rule);
            assertThat(diagnostic.help()).isPresent();
        });
    }
}
