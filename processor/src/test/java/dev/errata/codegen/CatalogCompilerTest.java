package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogCompilerTest {
    private static final String HEAD = "errata: 1\ncatalog: Orders\nlocales: [en]\nerrors:\n";

    @Test
    void generatesErrorWithInvalidText() {
        Result<List<GeneratedFile>> result = run(HEAD + "  OUT_OF_STOCK:\n    message: \"{left is left\"\n");

        assertThat(result.diagnostics()).extracting(found -> found.rule()).containsExactly(Rule.STRAY_BRACE);
        assertThat(text(result, "com.acme.OrdersException")).contains("class OutOfStock ");
        assertThat(Javac.compile(Sources.of(result.value().orElseThrow()), Javac.strict(17))
                        .messages())
                .isEmpty();
    }

    @Test
    void skipsErrorWithInvalidName() {
        Result<List<GeneratedFile>> result = run(HEAD
                + "  OUT_OF_STOCK:\n    message: \"a\"\n"
                + "  GONE:\n    params:\n      class: int\n    message: \"{class}\"\n");

        assertThat(result.diagnostics()).extracting(found -> found.rule()).containsExactly(Rule.JAVA_KEYWORD);
        assertThat(text(result, "com.acme.OrdersError"))
                .contains("OUT_OF_STOCK(")
                .doesNotContain("GONE");
    }

    @Test
    void generatesNothingWithoutValidError() {
        assertThat(run(HEAD + "  GONE:\n    params:\n      class: int\n    message: \"{class}\"\n")
                        .value())
                .hasValue(List.of());
    }

    @Test
    void generatesNothingForInvalidYaml() {
        Result<List<GeneratedFile>> result = run(HEAD + "  GONE: [\n");

        assertThat(result.value().orElse(List.of())).isEmpty();
        assertThat(result.diagnostics()).hasSize(1);
    }

    @Test
    void doesNotLinkToSkippedError() {
        Result<List<GeneratedFile>> result = run(HEAD
                + "  OLD:\n    message: \"a\"\n    deprecated:\n      replacedBy: GONE\n"
                + "  GONE:\n    params:\n      class: int\n    message: \"{class}\"\n");

        assertThat(text(result, "com.acme.OrdersError")).contains("use {@code GONE}");
        assertThat(Javac.compile(Sources.of(result.value().orElseThrow()), Javac.strict(17))
                        .messages())
                .isEmpty();
    }

    @Test
    void reportsDiagnosticsOfAllStagesInOrderOfFile() {
        Result<List<GeneratedFile>> result = run(HEAD
                + "  ONE:\n    params:\n      class: int\n    message: \"{class}\"\n"
                + "  TWO:\n    message: \"{\"\n");

        assertThat(result.diagnostics())
                .extracting(found -> found.rule())
                .containsExactly(Rule.JAVA_KEYWORD, Rule.STRAY_BRACE);
    }

    @Test
    void generatesTypesInUnnamedPackage() {
        List<GeneratedFile> files = CatalogCompiler.run(
                        bytes(HEAD + "  ONE:\n    message: \"a\"\n"),
                        TranslationFiles.NONE,
                        new GeneratorOptions("", RuleLevels.NONE))
                .value()
                .orElseThrow();

        assertThat(files).extracting(GeneratedFile::typeName).contains("OrdersError", "OrdersMessages_en");
        assertThat(Javac.compile(Sources.of(files), Javac.strict(17)).messages())
                .isEmpty();
    }

    @Test
    void generatesNothingMachineSpecific() {
        Locale before = Locale.getDefault();
        List<GeneratedFile> files = Example.named("orders").generate().value().orElseThrow();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Example.named("orders").generate().value())
                    .hasValueSatisfying(
                            turkish -> assertThat(Sources.of(turkish)).isEqualTo(Sources.of(files)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void acceptsTwoCatalogsInOnePackage() {
        List<GeneratedFile> files = Example.named("grouped").generate().value().orElseThrow();

        assertThat(CatalogCompiler.clashes(files)).isEmpty();
    }

    private static String text(Result<List<GeneratedFile>> result, String type) {
        return result.value().orElseThrow().stream()
                .filter(file -> file.typeName().equals(type))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Result<List<GeneratedFile>> run(String yaml) {
        return CatalogCompiler.run(
                bytes(yaml), TranslationFiles.NONE, new GeneratorOptions("com.acme", RuleLevels.NONE));
    }

    private static SourceBytes bytes(String yaml) {
        return new SourceBytes("orders.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
