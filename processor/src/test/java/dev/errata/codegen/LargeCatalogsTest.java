package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs that the checks accept must fit into class files. */
class LargeCatalogsTest {
    private static final List<String> QUICK = List.of("--release", "17", "-Xlint:all", "-Werror");

    @Test
    void compilesEnumAtItsLimit(@TempDir Path folder) throws IOException {
        Map<String, String> sources = sources(large("flat", "per-group", 1_500, 0));

        assertThat(Javac.compile(sources, QUICK).messages()).isEmpty();
        assertThat(Ecj.compile(folder, sources)).doesNotContain("ERROR", "WARNING");
    }

    @Test
    void compilesEnumWithMostAliases(@TempDir Path folder) throws IOException {
        Map<String, String> sources = sources(large("flat", "per-group", 752, 5));

        assertThat(Javac.compile(sources, QUICK).messages()).isEmpty();
        assertThat(Ecj.compile(folder, sources)).doesNotContain("ERROR", "WARNING");
    }

    @Test
    void compilesEnumWithMostDelays(@TempDir Path folder) throws IOException {
        String yaml = large("flat", "per-group", 1_230, 0)
                .replace(
                        "retryable: true",
                        "retry:\n      when: throttled\n      after: 40d\n      idempotentOnly: true");
        Map<String, String> sources = sources(yaml);

        assertThat(Javac.compile(sources, QUICK).messages()).isEmpty();
        assertThat(Ecj.compile(folder, sources)).doesNotContain("ERROR", "WARNING");
    }

    @Test
    void readsTextsOfManyErrorsBack() {
        Javac.Compiled compiled = Javac.compile(sources(large("flat", "per-group", 1_400, 0)), QUICK);

        ResourceBundle bundle =
                ResourceBundle.getBundle("com.acme.LargeMessages", java.util.Locale.ROOT, compiled.loader());
        assertThat(bundle.getString("SOME_ERROR_OF_THE_CATALOG_1.message")).isEqualTo(message(1));
        assertThat(bundle.getString("SOME_ERROR_OF_THE_CATALOG_1400.message")).isEqualTo(message(1_400));
    }

    @Test
    @EnabledIfSystemProperty(named = "errata.long", matches = "true")
    void compilesTenThousandErrorsInGroups(@TempDir Path folder) throws IOException {
        Map<String, String> sources = sources(large("grouped", "per-group", 10_000, 1));

        assertThat(Javac.compile(sources, QUICK).messages()).isEmpty();
        assertThat(Ecj.compile(folder, sources)).doesNotContain("ERROR", "WARNING");
    }

    @Test
    @EnabledIfSystemProperty(named = "errata.long", matches = "true")
    void compilesTenThousandClasses() {
        assertThat(Javac.compile(sources(large("grouped", "per-error", 10_000, 0)), QUICK)
                        .messages())
                .isEmpty();
    }

    private static Map<String, String> sources(String yaml) {
        Result<List<GeneratedFile>> result = CatalogCompiler.run(
                new SourceBytes("large.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                TranslationFiles.NONE,
                new GeneratorOptions("com.acme", RuleLevels.NONE));
        assertThat(result.diagnostics()).allMatch(diagnostic -> diagnostic.rule() == Rule.LARGE_ENUM);
        return Sources.of(result.value().orElseThrow());
    }

    /** Returns a catalog in groups of 500, whose constants have all possible arguments. */
    private static String large(String layout, String exceptions, int errors, int aliases) {
        StringBuilder yaml =
                new StringBuilder("errata: 1\ncatalog: Large\nlocales: [en, de]\ntranslations: optional\n");
        yaml.append("layout: ")
                .append(layout)
                .append("\nexceptions: ")
                .append(exceptions)
                .append("\ngroups:\n");
        for (int group = 0; group * 500 < errors; group++) {
            yaml.append("  GROUP_").append(group).append(":\n    title: \"Group\"\n");
        }
        yaml.append("errors:\n");
        for (int i = 1; i <= errors; i++) {
            yaml.append("  SOME_ERROR_OF_THE_CATALOG_")
                    .append(i)
                    .append(":\n    code: \"code-")
                    .append(i);
            yaml.append("\"\n    group: GROUP_")
                    .append((i - 1) / 500)
                    .append("\n    status: ")
                    .append(400 + i % 200);
            yaml.append("\n    retryable: true\n    params:\n      sku: string\n      left: int\n");
            yaml.append("    message: \"").append(message(i)).append("\"\n");
            if (aliases > 0) {
                yaml.append("    aliases:\n");
            }
            for (int alias = 0; alias < aliases; alias++) {
                yaml.append("      - alias-")
                        .append(i)
                        .append('-')
                        .append(alias)
                        .append('\n');
            }
        }
        return yaml.toString();
    }

    private static String message(int i) {
        return "Only {left} of {sku} are left of what the catalog calls its error number " + i;
    }
}
