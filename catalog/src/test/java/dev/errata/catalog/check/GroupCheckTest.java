package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupCheckTest {
    @Test
    void keepsErrorWithUnknownGroupIfGroupsAreOptional() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A: {group: G, message: "a"}
                """);

        assertThat(catalog.findings()).containsExactly("5:14 unknown-group");
        assertThat(catalog.errors().get(0).group()).isEmpty();
    }

    @Test
    void skipsErrorWithUnknownGroupIfGroupsAreRequired() {
        SampleCatalog catalog = SampleCatalog.of("""
                layout: grouped
                groups: {G: {title: "G"}}
                errors:
                  A: {group: G, message: "a"}
                  B: {group: H, message: "b"}
                  C: {message: "c"}
                """);

        assertThat(catalog.findings()).containsExactly("8:14 unknown-group", "9:3 group-needed");
        assertThat(catalog.constants()).containsExactly("A");
    }

    @Test
    void doesNotReportEmptyGroupIfErrorsAreSkipped() {
        SampleCatalog catalog = SampleCatalog.of("""
                groups: {G: {title: "G"}}
                errors:
                  A: {message: "a"}
                  b b: {group: G, message: "b"}
                """);

        assertThat(catalog.findings()).containsExactly("7:3 bad-name");
    }

    @Test
    void reportsCodeOutsideRangesOfItsGroup() {
        SampleCatalog catalog = SampleCatalog.of("""
                groups: {G: {codes: [10-19, 30, -5--3]}}
                errors:
                  A: {code: 10, group: G, message: "a"}
                  B: {code: 19, group: G, message: "b"}
                  C: {code: 20, group: G, message: "c"}
                  D: {code: 30, group: G, message: "d"}
                  E: {code: "x", group: G, message: "e"}
                  F: {code: -4, group: G, message: "f"}
                """);

        assertThat(catalog.findings()).containsExactly("8:13 code-outside-group", "10:13 code-outside-group");
        assertThat(catalog.constants()).hasSize(6);
    }
}
