package dev.errata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.check.CheckedCatalog;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Severity;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogsTest {
    private static final String HEAD = "errata: 1\ncatalog: Orders\nlocales: [en, de]\n";

    private static Result<CheckedCatalog> check(String yaml, RuleLevels levels) {
        return Catalogs.check(bytes("b.yaml", yaml), TranslationFiles.NONE, levels);
    }

    private static SourceBytes bytes(String label, String yaml) {
        return new SourceBytes(label, yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(Result<CheckedCatalog> result) {
        return result.diagnostics().stream()
                .map(fault -> fault.span() + " " + fault.severity().word() + " "
                        + fault.rule().slug())
                .toList();
    }

    @Test
    void reportsProblemsOfAllStagesInOrderOfPosition() {
        Result<CheckedCatalog> result = check(HEAD + """
                        errors:
                          A: {code: 1, message: "a {x}", colour: red}
                          B: {code: 1, message: &b "b"}
                          C: {code: 2, message: "c"}
                        translations: optional
                        """, RuleLevels.NONE);

        assertThat(faults(result))
                .containsExactly(
                        "b.yaml:5:29 error unknown-placeholder",
                        "b.yaml:5:34 error unknown-key",
                        "b.yaml:6:13 error duplicate-code",
                        "b.yaml:6:25 error anchor-or-alias");
        assertThat(result.value()).isPresent();
    }

    @Test
    void letsBuildOverrideLevelsOfCatalog() {
        String yaml = HEAD + "rules: {missing-translation: off}\nerrors: {A: {message: \"a\"}}\n";
        RuleLevels error = new RuleLevels(Map.of(Rule.MISSING_TRANSLATION, Optional.of(Severity.ERROR)));

        assertThat(faults(check(yaml, RuleLevels.NONE))).isEmpty();
        assertThat(faults(check(yaml, error))).containsExactly("b.yaml:5:23 error missing-translation");
        assertThat(check(yaml, error).value()).isPresent();
    }

    @Test
    void reportsProblemsOfTranslationFilesByFileName() {
        Result<CheckedCatalog> result = Catalogs.check(
                bytes("b.yaml", HEAD + "errors: {A: {message: \"a\", x: y}}\n"),
                tag -> Optional.of(bytes("a." + tag + ".yaml", "a: b: c")),
                RuleLevels.NONE);

        assertThat(result.diagnostics().stream().map(Diagnostic::rule).toList())
                .startsWith(Rule.YAML_SYNTAX, Rule.YAML_SYNTAX)
                .contains(Rule.UNKNOWN_KEY);
    }

    @Test
    void checksCatalogWithoutNameButReturnsNone() {
        Result<CheckedCatalog> result =
                check("errata: 1\nlocales: [en]\nerrors: {A: {code: 1, message: \"{x}\"}}\n", RuleLevels.NONE);

        assertThat(faults(result))
                .containsExactly("b.yaml:1:1 error missing-key", "b.yaml:3:34 error unknown-placeholder");
        assertThat(result.value()).isEmpty();
    }

    @Test
    void doesNotReportEmptyCatalogIfAllErrorsAreInvalid() {
        assertThat(faults(check(HEAD + "errors: {a: {message: \"a b\"}}\n", RuleLevels.NONE)))
                .containsExactly("b.yaml:4:10 error bad-name");
    }
}
