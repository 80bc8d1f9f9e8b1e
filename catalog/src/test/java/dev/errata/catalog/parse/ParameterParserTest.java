package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.ParameterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterParserTest {
    private static Parsing of(String parameter) {
        return Parsing.ofError("message: \"a\"", "params: {" + parameter + "}");
    }

    private static Parameter parameter(Parsing parsing) {
        return parsing.error().parameters().get(0);
    }

    @ParameterizedTest
    @EnumSource(ParameterType.class)
    void typeAloneIsEnough(ParameterType type) {
        Parsing parsing = of("x: " + type.word());

        assertThat(parsing.faults()).isEmpty();
        assertThat(parameter(parsing).type()).isEqualTo(type);
        assertThat(parameter(parsing).optional()).isFalse();
        assertThat(parameter(parsing).sensitive()).isFalse();
    }

    @Test
    void allIsRead() {
        Parsing parsing = of("x: {type: enum, values: [red, Light blue], sensitive: true, optional: true,"
                + " wire: /a/b~1c, description: \"Who.\", example: red}");
        Parameter parameter = parameter(parsing);

        assertThat(parsing.faults()).isEmpty();
        assertThat(parameter.name().value()).isEqualTo("x");
        assertThat(parameter.values()).extracting(Located::value).containsExactly("red", "Light blue");
        assertThat(parameter.sensitive()).isTrue();
        assertThat(parameter.optional()).isTrue();
        assertThat(parameter.wire().map(Located::value)).contains("/a/b~1c");
        assertThat(parameter.description()).contains("Who.");
        assertThat(parameter.example().map(Located::value)).contains("red");
    }

    @Test
    void orderIsTheAuthors() {
        assertThat(of("z: int, a: string, m: uuid").error().parameters())
                .extracting(parameter -> parameter.name().value())
                .containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @CsvSource({
        "Integer,int",
        "String,string",
        "bool,boolean",
        "BigDecimal,decimal",
        "LocalDate,date",
        "timestamp,instant",
        "url,uri",
        "float,double",
        "strng,string",
    })
    void unknownTypeGetsTheNearest(String word, String meant) {
        Parsing parsing = of("x: " + word);

        assertThat(parsing.faults()).containsExactly("7:17 unknown-type");
        assertThat(parsing.help()).contains("`" + meant + "`");
        assertThat(parameter(parsing).type()).isEqualTo(ParameterType.of(meant).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x: |7:14 missing-key",
                "x: {optional: true}|7:14 missing-key",
                "x: [int]|7:17 wrong-shape",
                "x: {type: int, optional: yes}|7:39 not-a-boolean",
                "x: {type: int, wire: a/b}|7:35 bad-pointer",
                "x: {type: enum, values: red}|7:38 wrong-shape",
                "x: {type: enum, values: [red, 2nd]}|7:44 bad-name",
                "x: {type: enum, values: [red, a--b]}|7:44 bad-name",
                "x: {type: int, requird: true}|7:29 unknown-key",
            })
    void faultKeepsTheParameter(String parameter, String fault) {
        Parsing parsing = of(parameter);

        assertThat(parsing.faults()).containsExactly(fault);
        assertThat(parameter(parsing).name().value()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"params: [sku, left]", "params: sku"})
    void parametersAreAMap(String line) {
        Parsing parsing = Parsing.ofError("message: \"a\"", line);

        assertThat(parsing.faults()).containsExactly("7:13 wrong-shape");
        assertThat(parsing.help()).contains("sku: string");
    }
}
