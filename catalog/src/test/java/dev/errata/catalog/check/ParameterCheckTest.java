package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: enum, values: [red, blue], example: red | ",
                "type: enum | enum-values",
                "type: enum, values: [] | enum-values",
                "type: enum, values: [red, red] | enum-values",
                "type: int, values: [red] | enum-values",
                "type: enum, values: [red], example: blue | bad-example",
                "type: int, example: 7 | ",
                "type: int, example: seven | bad-example",
                "type: string, example: \"\" | empty-text",
            })
    void checksParameterByType(String parameter, String rule) {
        SampleCatalog catalog =
                SampleCatalog.of("errors:\n  A: {message: \"a {x}\", params: {x: {" + parameter.strip() + "}}}\n");

        assertThat(catalog.check().diagnostics())
                .extracting(found -> found.rule().slug())
                .isEqualTo(rule == null ? java.util.List.of() : java.util.List.of(rule));
        assertThat(catalog.constants()).containsExactly("A");
    }
}
