package dev.errata.runtime.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRangesTest {
    private static List<String> ranges(String header) {
        List<String> all = new ArrayList<>();
        LanguageRanges ranges = new LanguageRanges(header);
        while (ranges.next()) {
            all.add(ranges.tag() + "=" + ranges.weight());
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | de=1000",
                "da, en-gb;q=0.8, en;q=0.7 | da=1000 en-gb=800 en=700",
                "fr-CH,fr;q=0.9,*;q=0.5 | fr-CH=1000 fr=900",
                "de ; q = 0.25 , en\t;\tQ=1 | de=250 en=1000",
                "de;q=0,en;q=0.0,fr;q=0.000 | de=0 en=0 fr=0",
                "de;q=1.000,en;q=0.001,fr;q=0. | de=1000 en=1 fr=0",
                "de;level=1;q=0.5,en;level=1 | de=500 en=1000",
                ",, de,, ,en, | de=1000 en=1000",
                "zh-Hant-TW, de-CH-1996, x-pirate | zh-Hant-TW=1000 de-CH-1996=1000 x-pirate=1000",
            })
    void rangesAreReadInOrder(String header, String expected) {
        assertThat(ranges(header)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en_US, de",
                "*, de",
                "*-CH, de",
                "e n, de",
                "12, de",
                "-en, de",
                "\u0435n, de",
                "en;q=2, de",
                "en;q=1.001, de",
                "en;q=-1, de",
                "en;q=, de",
                "en;q, de",
                "en;q=x, de",
                "en;q=0.5.5, de",
                "en;q=10, de",
                "en;q=\u0661, de",
                "en;q=NaN, de",
                ";q=1, de",
            })
    void invalidRangesAreSkipped(String header) {
        assertThat(ranges(header)).containsExactly("de=1000");
    }

    @Test
    void unpairedSurrogatesAndControlCharactersAreSkipped() {
        assertThat(ranges("\ud800,\udc00;q=1,en\u0000,\r\n,de")).containsExactly("de=1000");
    }

    @Test
    void rangesAfterTheLimitAreNotRead() {
        assertThat(ranges("de,".repeat(100))).hasSize(LanguageRanges.MAX_RANGES);
        assertThat(ranges("?,".repeat(LanguageRanges.MAX_RANGES) + "de")).isEmpty();
    }

    @Test
    void charactersAfterTheLimitAreNotRead() {
        String before = " ".repeat(LanguageRanges.MAX_CHARACTERS - 6) + "de,";

        assertThat(ranges(before + "fr")).containsExactly("de=1000", "fr=1000");
        assertThat(ranges(before + "fr,en")).containsExactly("de=1000", "fr=1000");
        assertThat(ranges(before + "fr-CH,en")).containsExactly("de=1000");
        assertThat(ranges("x".repeat(1_000_000))).isEmpty();
    }

    @Test
    void aRangeThatIsTooLongIsSkipped() {
        String longest = "en" + "-abcdefg1".repeat(6) + "-abc";

        assertThat(longest).hasSize(60);
        assertThat(ranges(longest + "," + longest + "d")).containsExactly(longest + "=1000");
    }

    @Test
    void headersAreJoinedUpToTheLimit() {
        String long1 = "x".repeat(1_000_000);

        assertThat(LanguageRanges.join(List.of("de", "en;q=0.5"))).isEqualTo("de,en;q=0.5");
        assertThat(LanguageRanges.join(List.of())).isEmpty();
        assertThat(LanguageRanges.join(List.of("de", long1, long1)).length())
                .isBetween(LanguageRanges.MAX_CHARACTERS + 1, 2 * LanguageRanges.MAX_CHARACTERS);
        assertThat(ranges(LanguageRanges.join(List.of("de", long1)))).containsExactly("de=1000");
    }
}
