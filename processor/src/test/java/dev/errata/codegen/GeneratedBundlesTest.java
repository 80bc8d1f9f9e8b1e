package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generated bundles are standard resource bundles. */
class GeneratedBundlesTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void setGermanDefaultLocale() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(before);
    }

    @Test
    void findsEnglishBundleOnGermanMachine() {
        ResourceBundle english = bundle("orders", "com.acme.OrdersMessages", "en");

        assertThat(english.getString("OUT_OF_STOCK.title")).isEqualTo("Out of stock");
        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void namesKeysByConstantAndKindOfText() {
        ResourceBundle german = bundle("orders", "com.acme.OrdersMessages", "de-AT");

        assertThat(german.keySet())
                .containsExactlyInAnyOrder(
                        "OUT_OF_STOCK.title",
                        "OUT_OF_STOCK.message",
                        "OUT_OF_STOCK.description",
                        "OUT_OF_STOCK.remedy",
                        "COLOUR_SOLD_OUT.title",
                        "COLOUR_SOLD_OUT.message",
                        "PAYMENT_DECLINED.title",
                        "PAYMENT_DECLINED.message",
                        "PAYMENT_DECLINED.remedy",
                        "ORDER_NOT_FOUND.message");
        assertThat(german.getString("ORDER_NOT_FOUND.message")).isEqualTo("Es gibt keine Bestellung {id}");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Who are you?",
        "zh-Hant-TW, \u4f60\u662f\u8ab0\uff1f",
        "zh-TW, \u4f60\u662f\u8ab0\uff1f",
        "sr-Latn-RS, Ko si ti?",
        "he, \u05de\u05d9 \u05d0\u05ea\u05d4?",
        "iw-IL, \u05de\u05d9 \u05d0\u05ea\u05d4?",
        "pt-BR, Quem \u00e9 voc\u00ea?",
        "es-419, \u00bfQui\u00e9n eres?",
        "de-CH-1996, Wer sind Sie?"
    })
    void findsBundleOfEachLocaleByName(String locale, String text) {
        assertThat(bundle("locales", "com.acme.GreetingsMessages", locale).getString("NO_NAME.message"))
                .isEqualTo(text);
    }

    @Test
    void takesMissingTextFromSourceLocale() {
        assertThat(bundle("locales", "com.acme.GreetingsMessages", "pt-BR").getString("NO_TIME.message"))
                .isEqualTo("Come back later");
    }

    private static ResourceBundle bundle(String example, String name, String locale) {
        return ResourceBundle.getBundle(
                name, Locale.forLanguageTag(locale), Generated.from(example).loader());
    }
}
