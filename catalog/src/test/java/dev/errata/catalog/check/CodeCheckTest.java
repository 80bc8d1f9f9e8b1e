package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCheckTest {
    @ParameterizedTest
    @CsvSource({"0, true", "-7, true", "99999999999999999999, true", "007, false", "+7, false", "1.0, false", "x, false"
    })
    void requiresJsonNumberForNumberCode(String code, boolean isNumber) {
        SampleCatalog catalog = SampleCatalog.of(
                "wire: {code: /code, codeType: number}\nerrors:\n  A: {code: \"" + code + "\", message: \"a\"}\n");

        assertThat(catalog.findings().isEmpty()).isEqualTo(isNumber);
    }

    @Test
    void acceptsAliasThatIsNotANumber() {
        SampleCatalog catalog = SampleCatalog.of(
                "wire: {code: /code, codeType: number}\nerrors:\n  A: {code: 1, aliases: [x], message: \"a\"}\n");

        assertThat(catalog.findings()).isEmpty();
    }

    @Test
    void acceptsErrorWithoutCodeWithCodeTypeNumber() {
        SampleCatalog catalog = SampleCatalog.of("""
                wire: {code: /code, codeType: number, message: /message}
                errors:
                  A: {code: none, message: "a", match: {message: "a"}}
                """);

        assertThat(catalog.findings()).isEmpty();
    }

    @Test
    void treatsAllErrorsAsWithoutCodeIfWireHasNoCode() {
        SampleCatalog catalog = SampleCatalog.of("""
                wire: {message: /message, failed: {/ok: false}}
                errors:
                  A: {message: "a", match: {message: "a"}}
                  B: {message: "b", match: {message: "a"}}
                  C: {message: "c"}
                """);

        assertThat(catalog.findings()).containsExactly("7:38 ambiguous-match", "8:3 unmatched-error");
    }

    @Test
    void reportsEachKeyThatNeedsWire() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A: {code: none, message: "a", match: {status: 401}}
                  B: {code: none, message: "b"}
                  C: {message: "c {x}", params: {x: {type: string, wire: /x}}}
                """);

        assertThat(catalog.findings()).containsExactly("5:33 wire-needed", "6:3 wire-needed", "7:58 wire-needed");
    }
}
