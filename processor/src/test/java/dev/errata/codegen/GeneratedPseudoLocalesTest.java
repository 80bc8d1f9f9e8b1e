package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For users of the generated code, pseudo-locales are like other locales, but only on request. */
class GeneratedPseudoLocalesTest {
    private final Generated shop = Generated.from("pseudo-locales");

    private Object message(int left, String locale) {
        return shop.run("return new ShopException.OutOfStock(\"SKU-1\", " + left + ").message(Locale.forLanguageTag(\""
                + locale + "\"));");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|SKU-1 îš šöļð öûţ",
                "1|Öñļý öñé SKU-1 ļéƒţ",
                "7|Öñļý 7 öƒ SKU-1 ļéƒţ",
            })
    void selectsPluralInAccentedText(int left, String beginning) {
        assertThat(message(left, "en-XA")).asString().isEqualTo("[" + beginning + ", îţ'š å þîţý öñé ţŵö ţĥŕéé]");
    }

    @Test
    void marksWordsAndArgumentsFromRightToLeft() {
        assertThat(message(1, "ar-XB").toString().replace('\u200f', '|'))
                .isEqualTo("||Only| |one| |SKU-1| |left|, |it's| |a| |pity|");
    }

    @Test
    void convertsTextsWithoutPlaceholders() {
        assertThat(shop.run("return ShopError.OUT_OF_STOCK.remedy(Locale.forLanguageTag(\"en-XA\")).get();"))
                .asString()
                .startsWith("[Öŕðéŕ ļéšš, öŕ šéé https://shop.example/stock");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Out of stock",
        "en-GB, Out of stock",
        "ar, Out of stock",
        "ar-EG, Out of stock",
        "de-AT, Ausverkauft"
    })
    void usesPseudoLocalesOnlyOnRequest(String locale, String title) {
        assertThat(shop.run("return ShopError.OUT_OF_STOCK.title(Locale.forLanguageTag(\"" + locale + "\")).get();"))
                .isEqualTo(title);
    }

    @Test
    void generatesResourceBundles() {
        ResourceBundle bundle =
                ResourceBundle.getBundle("com.acme.ShopMessages", Locale.forLanguageTag("en-XA"), shop.loader());

        assertThat(bundle.getLocale().toLanguageTag()).isEqualTo("en-XA");
        assertThat(bundle.getString("OUT_OF_STOCK.title")).isEqualTo("[Öûţ öƒ šţöçķ öñé]");
    }
}
