package dev.errata.runtime.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleTagsTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-Latn-US, en-US",
        "zh-TW, zh-Hant-TW",
        "zh-Hans-CN, zh-CN",
        "zh-Hans-TW, zh-TW",
        "sr-ME, sr-Latn-ME",
        "sr-Cyrl-ME, sr-ME",
        "iw-IL, he-IL",
        "de-DE-1996-u-co-phonebk, de-DE-1996",
    })
    void equalLocalesHaveEqualTags(String tag, String canonical) {
        assertThat(LocaleTags.canonical(Locale.forLanguageTag(tag))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT-1996, de-AT",
        "de-AT, de",
        "de-1996, de",
        "zh-Hant-TW, zh-Hant",
        "zh-Hant-MO, zh-Hant-HK",
        "es-MX, es-419",
        "es-419, es",
        "en-CH, en-150",
        "en-150, en-001",
        "en-001, en",
        "nn, no",
    })
    void aParentIsOneStepLessSpecific(String tag, String parent) {
        assertThat(LocaleTags.parent(tag)).isEqualTo(parent);
    }

    @ParameterizedTest
    @CsvSource({"en", "zh-Hant", "sr-Latn"})
    void aLanguageInOneScriptHasNoParent(String tag) {
        assertThat(LocaleTags.parent(tag)).isEmpty();
    }

    @Test
    void everyChainOfParentsEnds() {
        for (Locale locale : Locale.getAvailableLocales()) {
            String tag = LocaleTags.canonical(locale);
            int steps = 0;
            while (!tag.isEmpty()) {
                tag = LocaleTags.parent(tag);
                assertThat(++steps).as("%s", locale).isLessThan(10);
            }
        }
    }
}
