package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.translation.Coverage;
import dev.errata.catalog.translation.LocaleCoverage;
import dev.errata.catalog.translation.LocaleCoverage.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageCountTest {
    private static Coverage of(SampleCatalog catalog) {
        return catalog.check().value().orElseThrow().coverage();
    }

    private static LocaleCoverage only(SampleCatalog catalog) {
        assertThat(of(catalog).locales()).hasSize(1);
        return of(catalog).locales().get(0);
    }

    @Test
    void countsTextsOfSource() {
        Coverage coverage = of(SampleCatalog.in("en, de", """
                groups: {G: {title: "Not counted"}}
                errors:
                  A: {group: G, title: "T", message: "gone", remedy: "R"}
                  B: {group: G, message: {en: "left", de: "fort"}}
                """));

        assertThat(coverage.errors()).isEqualTo(2);
        assertThat(coverage.texts()).isEqualTo(4);
        assertThat(coverage.locales()).singleElement().satisfies(german -> {
            assertThat(german.translated()).isEqualTo(1);
            assertThat(german.missing()).isEqualTo(3);
            assertThat(german.percent()).isEqualTo(25);
            assertThat(german.untracked()).isZero();
        });
    }

    @ParameterizedTest
    @CsvSource({"de, 1, 0, 1", "de-AT, 0, 1, 1", "en-GB, 0, 2, 0"})
    void countsTextsOfParentLocaleAsInherited(String tag, int translated, int inherited, int missing) {
        Coverage coverage = of(SampleCatalog.in("en, de, de-AT, en-GB", """
                errors: {A: {title: "T", message: {en: "gone", de: "weg"}}}
                """));

        assertThat(coverage.locales())
                .filteredOn(locale -> locale.tag().equals(tag))
                .singleElement()
                .satisfies(locale -> {
                    assertThat(locale.translated()).isEqualTo(translated);
                    assertThat(locale.inherited()).isEqualTo(inherited);
                    assertThat(locale.missing()).isEqualTo(missing);
                });
    }

    @Test
    void countsCopiesAsTranslatedAndEqual() {
        LocaleCoverage german = only(SampleCatalog.in("en, de", """
                rules: {translation-equals-source: off}
                errors: {A: {title: {en: "Status", de: "Status"}, message: {en: "all gone", de: "all gone"}}}
                """));

        assertThat(german.translated()).isEqualTo(2);
        assertThat(german.equal()).isEqualTo(1);
    }

    @Test
    void countsAllTextsOfEntryAsStaleOrUntracked() {
        LocaleCoverage german = only(SampleCatalog.in("en, de", """
                translations: optional
                errors:
                  A: {title: "T", message: "gone"}
                  B: {title: "T", message: "gone"}
                  C: {title: "T", message: "gone"}
                """).withSide("de", """
                          A: {title: "D", message: "weg", from: 000000}
                          B: {title: "D", message: "weg"}
                        """));

        assertThat(german.stale()).isEqualTo(2);
        assertThat(german.untracked()).isEqualTo(2);
        assertThat(german.tasks())
                .extracting(LocaleCoverage.Task::reason)
                .containsExactly(Reason.STALE, Reason.UNTRACKED, Reason.MISSING);
        assertThat(german.tasks())
                .extracting(LocaleCoverage.Task::from)
                .as("all three translate the same texts then")
                .containsOnly(german.tasks().get(0).from())
                .isNotEmpty();
    }

    @Test
    void includesExistingTextsInHashOfMissingOnes() {
        LocaleCoverage german = only(SampleCatalog.in("en, de", """
                translations: optional
                errors:
                  A: {title: "T", message: "gone"}
                  B: {title: "T", message: "gone"}
                """).withSide("de", "  A: {title: \"D\"}\n"));

        assertThat(german.tasks().stream()
                        .filter(task -> task.reason() == Reason.MISSING)
                        .map(LocaleCoverage.Task::from)
                        .distinct())
                .hasSize(1);
        assertThat(german.missing()).isEqualTo(3);
    }

    @Test
    void ignoresPseudoLocales() {
        CheckedCatalog checked = SampleCatalog.in("en", "pseudoLocales: true\nerrors: {A: {message: \"gone\"}}\n")
                .check()
                .value()
                .orElseThrow();

        assertThat(checked.coverage().locales()).isEmpty();
        assertThat(checked.completed().coverage().locales()).isEmpty();
    }

    @Test
    void roundsPercentageDown() {
        assertThat(new LocaleCoverage("de", 999, 0, 1, 0, 0, 0, List.of()).percent())
                .isEqualTo(99);
    }
}
