package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.lookup.ExceptionNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStyleTest {
    @ParameterizedTest
    @CsvSource({
        "OUT_OF_STOCK, OutOfStock",
        "STOCK, Stock",
        "HTTP_404, Http404",
        "STEP_1_FAILED, Step1Failed",
        "A_B, AB",
        "FILE_ID, FileId"
    })
    void convertsConstantToClassName(String constant, String className) {
        assertThat(ExceptionNames.of(constant)).isEqualTo(className);
    }

    @ParameterizedTest
    @CsvSource({
        "OutOfStock, outOfStock",
        "URLBroken, urlBroken",
        "HTTP2Error, http2Error",
        "URL, url",
        "A, a",
        "AB, ab",
        "ABug, aBug",
        "Id, id"
    })
    void convertsClassNameToMethodName(String className, String method) {
        assertThat(CaseStyle.lowerCamel(className)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({"red, RED", "dark-blue, DARK_BLUE", "RAL.9005, RAL_9005", "light grey, LIGHT_GREY", "a_b, A_B"})
    void convertsValueToConstant(String value, String constant) {
        assertThat(CaseStyle.constant(value)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"colour, Colour", "nextDelivery, NextDelivery", "id, Id"})
    void convertsParameterToSuffixOfClassName(String parameter, String end) {
        assertThat(CaseStyle.capitalized(parameter)).isEqualTo(end);
    }
}
