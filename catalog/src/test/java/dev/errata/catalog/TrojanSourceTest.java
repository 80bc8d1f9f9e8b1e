package dev.errata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.check.CheckedCatalog;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Severity;
import dev.errata.catalog.diagnostic.TextFormat;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Characters that a reviewer cannot see or may mistake for others must be reported in codes, names and settings. */
class TrojanSourceTest {
    private static final String CATALOG = """
            errata: 1
            catalog: Orders@
            description: "catalog"
            locales: [en]
            zone: Europe/Berlin@
            docs: "https://errors.example/@"
            groups:
              STOCK@:
                title: "Stock#"
                codes: [1-9@]
            errors:
              ONE@:
                group: STOCK@
                code: "1@"
                aliases: ["a@"]
                status: 409@
                log: warn@
                since: "1.0@"
                title: "One#"
                message: "Error# {sku@} {colour}"
                remedy: "Wait#"
                params:
                  sku@:
                    type: string@
                    description: "Number"
                  colour:
                    type: enum
                    values: [red@]
                retry:
                  when: transient@
                  after: 2s@
                java:
                  exception: Gone@
                deprecated:
                  since: "2.0@"
                  replacedBy: TWO@
                  because: "Gone"
              TWO@:
                code: "2@"
                message: "Two#"
            reserved:
              - code: "3@"
                constant: THREE@
            """;
    private static final int[] UNSEEN = {
        0xAD, 0x61C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066,
        0x2067, 0x2068, 0x2069, 0xFEFF, 0x3164, 0xE0041
    };
    private static final int[] LOOK_ALIKES = {0x410, 0x391, 0xFF21, 0x1D400, 0x430, 0xFF11, 0x661};

    private static List<Integer> places(char mark) {
        return Stream.iterate(CATALOG.indexOf(mark), at -> at >= 0, at -> CATALOG.indexOf(mark, at + 1))
                .toList();
    }

    private static String with(int place, int codePoint) {
        String text = CATALOG.substring(0, place) + "\0" + CATALOG.substring(place + 1);
        return text.replace("@", "").replace("#", "").replace("\0", Character.toString(codePoint));
    }

    private static Result<CheckedCatalog> check(String yaml) {
        return Catalogs.check(
                new SourceBytes("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                TranslationFiles.NONE,
                RuleLevels.NONE);
    }

    private static int line(int place) {
        return (int) CATALOG.substring(0, place).lines().count();
    }

    @Test
    void acceptsCatalogWithoutInsertedCharacters() {
        assertThat(TextFormat.format(
                        check(CATALOG.replace("@", "").replace("#", "")).diagnostics()))
                .isEmpty();
    }

    static Stream<Arguments> outsideTexts() {
        return places('@').stream().map(place -> Arguments.of(line(place), place));
    }

    @ParameterizedTest(name = "line {0}")
    @MethodSource("outsideTexts")
    void reportsInvisibleCharactersOutsideTexts(int line, int place) {
        for (int codePoint : UNSEEN) {
            assertReported(line, place, codePoint);
        }
    }

    static Stream<Arguments> codesAndNames() {
        return outsideTexts().filter(place -> !lineAt((int) place.get()[1]).matches(" *(since|docs):.*"));
    }

    @ParameterizedTest(name = "line {0}")
    @MethodSource("codesAndNames")
    void reportsLookAlikesInCodesAndNames(int line, int place) {
        for (int codePoint : LOOK_ALIKES) {
            assertReported(line, place, codePoint);
        }
    }

    private static String lineAt(int place) {
        return CATALOG.lines().toList().get(line(place) - 1);
    }

    private static void assertReported(int line, int place, int codePoint) {
        Result<CheckedCatalog> result = check(with(place, codePoint));

        assertThat(result.diagnostics())
                .as("U+%04X in line %s", codePoint, line)
                .anySatisfy(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.ERROR);
                    assertThat(found.span().line()).isEqualTo(line);
                });
        assertThat(TextFormat.format(result.diagnostics()).chars())
                .as("what is printed")
                .doesNotContain(0x202E, 0x200B);
    }

    static Stream<Arguments> texts() {
        return places('#').stream().map(place -> Arguments.of(line(place), place));
    }

    @ParameterizedTest(name = "line {0}")
    @MethodSource("texts")
    void reportsUnbalancedDirectionControls(int line, int place) {
        for (int codePoint : new int[] {0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068}) {
            assertThat(check(with(place, codePoint)).diagnostics())
                    .as("U+%04X in line %s", codePoint, line)
                    .anySatisfy(found -> assertThat(found.rule().slug()).isEqualTo("bidi-control-in-text"));
        }
    }
}
