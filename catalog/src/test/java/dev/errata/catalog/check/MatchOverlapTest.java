package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchOverlapTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: 401 | status: 402 | false",
                "status: 401 | status: 401 | true",
                "status: 401 | message: \"busy\" | true",
                "message: \"busy\" | message: \"late\" | false",
                "message: \"busy\" | message: \"busy\" | true",
                "status: 401, message: \"busy\" | status: 402, message: \"busy\" | false",
                "status: 401, message: \"busy\" | status: 401, message: \"late\" | false",
                "status: 401, message: \"busy\" | message: \"busy\" | true",
                "message: \"no {a}\" | message: \"no {a} left\" | true",
                "message: \"no {a} here\" | message: \"no {a} left\" | false",
                "message: \"one {a}\" | message: \"two {a}\" | false",
            })
    void errorsWithoutCodeMatchNoAnswerBoth(String first, String second, boolean isAmbiguous) {
        List<String> found = errors(first, second).findings();

        assertThat(found.stream().anyMatch(line -> line.endsWith("ambiguous-match")))
                .isEqualTo(isAmbiguous);
    }

    @Test
    void eachErrorIsReportedOnceBesideTheFirstThatFitsTheSame() {
        SampleCatalog catalog = errors("status: 401", "status: 402", "status: 401", "status: 401");

        assertThat(catalog.check().diagnostics())
                .extracting(found -> found.span().line() + " "
                        + found.related().get(0).span().line())
                .containsExactly("8 6", "9 6");
    }

    @Test
    void errorsOfDifferentCodesNeverCompete() {
        SampleCatalog catalog = SampleCatalog.of("""
                wire: {code: /code, message: /message}
                errors:
                  A: {code: 1, message: "a", match: {status: 401}}
                  B: {code: 2, message: "b", match: {status: 401}}
                  C: {code: none, message: "c", match: {status: 401}}
                """);

        assertThat(catalog.findings()).isEmpty();
    }

    @Test
    void tenThousandMessagesAreComparedInShortTime() {
        StringBuilder lines =
                new StringBuilder("wire: {code: /code, message: /message}\nlayout: grouped\nexceptions: per-group\n");
        lines.append("groups:\n");
        for (int i = 0; i < 10; i++) {
            lines.append("  G").append(i).append(": {title: \"G\"}\n");
        }
        lines.append("errors:\n");
        for (int i = 0; i < 10_000; i++) {
            lines.append("  E" + i + ": {code: none, group: G" + i % 10
                    + ", message: \"m\", match: {message: \"Please check number " + i + ".\"}}\n");
        }
        SampleCatalog catalog = SampleCatalog.of(lines.toString());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(catalog.findings()).isEmpty());
    }

    private static SampleCatalog errors(String... matches) {
        StringBuilder lines = new StringBuilder("wire: {code: /code, message: /message, params: /params}\nerrors:\n");
        for (int i = 0; i < matches.length; i++) {
            lines.append("  E" + i + ": {code: none, message: \"m\", match: {" + matches[i].strip()
                    + "}, params: {a: {type: string, optional: true}}}\n");
        }
        return SampleCatalog.of(lines.toString());
    }
}
