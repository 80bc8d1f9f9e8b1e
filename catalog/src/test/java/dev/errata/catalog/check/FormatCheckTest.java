package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.model.ParameterType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number, percent | int long double decimal",
                "plural, one {a} other {b} | int long double decimal",
                "selectordinal, one {a} two {b} few {c} other {d} | int long double decimal",
                "date | date instant",
                "time, short | time instant",
                "time, full | instant",
                "select, other {a} | string boolean enum",
            })
    void acceptsOnlyTypesOfFormat(String format, String types) {
        List<String> fitting = Stream.of(ParameterType.values())
                .map(ParameterType::word)
                .filter(type -> isFine(type, format))
                .toList();

        assertThat(fitting).containsExactlyInAnyOrder(types.split(" "));
    }

    private static boolean isFine(String type, String format) {
        String values = type.equals("enum") ? ", values: [red]" : "";
        List<String> findings = SampleCatalog.of("errors:\n  A: {params: {x: {type: " + type + values
                        + "}}, message: \"{x, " + format + "}\"}\n")
                .findings();
        assertThat(findings).hasSizeLessThan(2).allMatch(finding -> finding.endsWith(" format-does-not-fit"));
        return findings.isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"string, 1", "uuid, 1", "int, 0", "decimal, 0"})
    void reportsDollarBeforePlaceholderUnlessNumber(String type, int warnings) {
        SampleCatalog catalog = SampleCatalog.of("errors:\n  A: {params: {x: " + type + "}, message: \"it's ${x}\"}\n");

        assertThat(catalog.findings()).hasSize(warnings).allMatch(found -> found.endsWith("dollar-before-placeholder"));
    }
}
