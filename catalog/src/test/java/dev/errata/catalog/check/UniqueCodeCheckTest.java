package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UniqueCodeCheckTest {
    @Test
    void reportsDuplicateCodeAtSecondPositionWithTheFirst() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A: {code: X, message: "a"}
                  B: {code: X, message: "b"}
                """);

        assertThat(catalog.findings()).containsExactly("6:13 duplicate-code");
        assertThat(catalog.only().related())
                .extracting(place -> place.span().line())
                .containsExactly(5);
        assertThat(catalog.constants()).containsExactly("A", "B");
    }

    @Test
    void comparesCodesAsText() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A: {code: 12, message: "a"}
                  B: {code: "0012", message: "b"}
                  C: {code: x, message: "c"}
                  D: {code: X, message: "d"}
                """);

        assertThat(catalog.findings()).isEmpty();
    }

    @Test
    void reportsAliasOfTwoErrorsAndKeepsBoth() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A: {code: 1, aliases: [9], message: "a"}
                  B: {code: 2, aliases: [9], message: "b"}
                """);

        assertThat(catalog.findings()).containsExactly("6:26 duplicate-code");
        assertThat(catalog.constants()).containsExactly("A", "B");
    }

    @Test
    void comparesNamesUsedAsCodes() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A: {code: B, message: "a"}
                  B: {message: "b"}
                """);

        assertThat(catalog.findings()).containsExactly("6:3 duplicate-code");
    }

    @Test
    void acceptsSharedCodeWithMatch() {
        SampleCatalog catalog = SampleCatalog.of("""
                wire: {code: /code, message: /message}
                errors:
                  A: {code: 1, message: "a"}
                  B: {code: 1, message: "b", match: {status: 401}}
                  C: {code: 1, message: "c", match: {status: 402}}
                """);

        assertThat(catalog.findings()).isEmpty();
    }

    @Test
    void acceptsOneErrorOfSharedCodeWithoutMatch() {
        SampleCatalog catalog = SampleCatalog.of("""
                wire: {code: /code, message: /message}
                errors:
                  A: {code: 1, message: "a", match: {status: 401}}
                  B: {code: 1, message: "b"}
                  C: {code: 1, message: "c"}
                """);

        assertThat(catalog.findings()).containsExactly("8:13 duplicate-code");
        assertThat(catalog.help()).contains("`match`");
    }

    @Test
    void proposesNextCodeInSameFormat() {
        assertThat(proposal("ORD-009", "ORD-009")).contains("`ORD-010`");
        assertThat(proposal("ORD-999", "ORD-999")).contains("`ORD-1000`");
        assertThat(proposal("9", "9")).contains("`10`");
        assertThat(proposal("X", "X")).isEqualTo("give one of the two another code");
        assertThat(proposal("9999999999999999", "9999999999999999")).isEqualTo("give one of the two another code");
    }

    @Test
    void proposesEachCodeOnce() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A: {code: 1, message: "a"}
                  B: {code: 1, message: "b"}
                  C: {code: 1, message: "c"}
                  D: {code: 3, message: "d"}
                """);

        assertThat(catalog.check().diagnostics())
                .extracting(found -> found.help().orElseThrow())
                .containsExactly("the next free code is `4`", "the next free code is `5`");
    }

    private static String proposal(String first, String second) {
        return SampleCatalog.of("errors:\n  A: {code: " + first + ", message: \"a\"}\n  B: {code: " + second
                        + ", message: \"b\"}\n")
                .help();
    }
}
