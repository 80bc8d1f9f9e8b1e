package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeCheckTest {
    @ParameterizedTest
    @CsvSource({"1000, ", "1001, large-enum", "1500, large-enum", "1501, enum-too-large"})
    void limitsErrorsOfEnumAndKeepsThoseThatFit(int errors, String rule) {
        StringBuilder lines = new StringBuilder("errors:\n");
        for (int i = 0; i < errors; i++) {
            lines.append("  E" + i + ": {message: \"m\"}\n");
        }
        SampleCatalog catalog = SampleCatalog.of(lines.toString());

        assertThat(catalog.findings())
                .isEqualTo(rule == null ? java.util.List.of() : java.util.List.of("2:10 " + rule));
        assertThat(catalog.constants()).hasSize(Math.min(errors, 1_500));
    }

    @ParameterizedTest
    @CsvSource({"10000, true", "10001, false"})
    void limitsAndCutsLengthOfText(int length, boolean fits) {
        SampleCatalog catalog =
                SampleCatalog.of("errors:\n  A: {message: \"" + "\ud83d\ude00".repeat(length) + "\"}\n");

        assertThat(catalog.findings().isEmpty()).isEqualTo(fits);
        String kept = catalog.errors()
                .get(0)
                .message()
                .byLocale()
                .values()
                .iterator()
                .next()
                .plain();
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource({"50, true", "51, false"})
    void limitsNumberOfParameters(int parameters, boolean fits) {
        StringBuilder lines = new StringBuilder(
                "rules: {parameter-not-shown: off}\nerrors:\n  A:\n    message: \"a\"\n    params:\n");
        for (int i = 0; i < parameters; i++) {
            lines.append("      p" + i + ": int\n");
        }

        assertThat(SampleCatalog.of(lines.toString()).findings().isEmpty()).isEqualTo(fits);
    }

    @Test
    void reportsOnlyTooManyParameters() {
        StringBuilder lines =
                new StringBuilder("errors:\n  A:\n    message: \"{x}\"\n    title: \"{p1}\"\n    params:\n");
        for (int i = 0; i < 60; i++) {
            lines.append("      p" + i + ": {type: int, example: x}\n");
        }
        lines.append("    java: {params: {q: other, p59: last}}\n");

        assertThat(SampleCatalog.of(lines.toString()).findings()).containsExactly("59:7 too-many-parameters");
    }

    @Test
    void reportsOnlyTooLongText() {
        SampleCatalog catalog = SampleCatalog.of(
                "errors:\n  A: {params: {p: int}, message: \"{x} {p\", title: \"{p}" + "{x} {p".repeat(2_000)
                        + "\"}\n  B: {params: {p: int}, message: \"{x" + " {p".repeat(4_000) + "\"}\n");

        assertThat(catalog.findings()).containsExactly("5:39 stray-brace", "5:51 text-too-long", "6:34 text-too-long");
    }

    @Test
    void doesNotLimitClassesPerGroup() {
        StringBuilder lines = new StringBuilder("layout: grouped\nexceptions: per-group\ngroups:\n");
        for (int group = 0; group < 11; group++) {
            lines.append("  G" + group + ": {title: \"G\"}\n");
        }
        lines.append("errors:\n");
        for (int i = 0; i < 11_000; i++) {
            lines.append("  E" + i + ": {group: G" + i % 11 + ", message: \"m\"}\n");
        }

        assertThat(SampleCatalog.of(lines.toString()).findings()).isEmpty();
    }
}
