package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.model.LocaleTag;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {
    @ParameterizedTest
    @CsvSource({
        "de, ''",
        "pt-BR, pt",
        "es-419, es",
        "zh-Hant, ''",
        "zh-Hant-HK, zh-Hant",
        "zh-TW, ''",
        "zh-SG, zh",
        "de-CH-1996, de-CH de",
    })
    void localeFallsBackToWhatItsReadersUnderstand(String tag, String expected) {
        String fallbacks = Translations.fallbacks(new LocaleTag(tag)).stream()
                .map(LocaleTag::tag)
                .collect(Collectors.joining(" "));

        assertThat(fallbacks).isEqualTo(expected);
    }
}
