package dev.errata.runtime.locale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParentLocalesTest {
    @ParameterizedTest
    @CsvSource({
        "de-AT, de",
        "de-AT-1996, de-AT de",
        "de-at-u-co-phonebk, de",
        "zh-Hant-TW, zh-Hant",
        "zh-TW, zh-Hant",
        "zh-Hant-MO, zh-Hant-HK zh-Hant",
        "zh-Hans-TW-pinyin, zh-Hans-TW zh",
        "zh-CN, zh",
        "es-MX, es-419 es",
        "en-GB, en-001 en",
        "en-AT, en-150 en-001 en",
        "en-US, en",
        "pt-AO, pt-PT pt",
        "pt-BR, pt",
        "nn, no",
        "nn-NO, nn no",
        "nb-NO, nb no",
        "nb, no",
        "iw-IL, he",
        "sh-ME, sr-Latn",
        "sr-ME, sr-Latn",
        "hi-Latn, en-IN en-001 en",
        "cmn-TW, zh-Hant",
    })
    void aLocaleInheritsFromItsParents(String tag, String parents) {
        assertThat(ParentLocales.of(tag)).containsExactly(parents.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh-Hant", "sr-Latn", "sh", "no", "en-Shaw", "xx", "und", "", "-", "x-mine", "en:"})
    void aLanguageInOneScriptHasNoParents(String tag) {
        assertThat(ParentLocales.of(tag)).isEmpty();
    }
}
