package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.OrdersError;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
    private static final Locale AUSTRIA = Locale.forLanguageTag("de-AT");

    @Test
    void aTextHasTheLanguageOfTheLocaleThatHasIt() {
        assertThat(OrdersError.OUT_OF_STOCK.language(TextKind.TITLE, AUSTRIA))
                .isEqualTo(new TextLanguage(Locale.GERMAN));
        assertThat(OrdersError.OUT_OF_STOCK.language(TextKind.MESSAGE, AUSTRIA).tag())
                .isEqualTo("de");
    }

    @Test
    void aTextOfTheSourceLocaleHasItsLanguage() {
        assertThat(OrdersError.OUT_OF_STOCK.language(TextKind.REMEDY, AUSTRIA).tag())
                .isEqualTo("en");
        assertThat(OrdersError.OUT_OF_STOCK
                        .language(TextKind.DESCRIPTION, AUSTRIA)
                        .tag())
                .isEqualTo("en");
    }

    @Test
    void anEnglishTextForAUserOfArabicIsLeftToRight() {
        TextLanguage language = OrdersError.OUT_OF_STOCK.language(TextKind.MESSAGE, Locale.forLanguageTag("ar-EG"));

        assertThat(language.tag()).isEqualTo("en");
        assertThat(language.direction()).isEqualTo("ltr");
    }

    @Test
    void aMissingTextHasTheSourceLocale() {
        assertThat(OrdersError.BAD_SKU.language(TextKind.TITLE, Locale.GERMAN).tag())
                .isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, ar, rtl",
        "ar-XB, ar-XB, rtl",
        "iw, he, rtl",
        "fa-IR, fa-IR, rtl",
        "ur, ur, rtl",
        "ckb, ckb, rtl",
        "az-Arab, az-Arab, rtl",
        "pa-PK, pa-PK, rtl",
        "ar-Latn, ar-Latn, ltr",
        "pa, pa, ltr",
        "en-XA, en-XA, ltr",
        "zh-Hant, zh-Hant, ltr",
        "mn-Mong, mn-Mong, ltr",
        "und, und, ltr",
    })
    void tagAndDirectionAreValuesOfHtml(String locale, String tag, String direction) {
        TextLanguage language = new TextLanguage(Locale.forLanguageTag(locale));

        assertThat(language.tag()).isEqualTo(tag);
        assertThat(language.direction()).isEqualTo(direction);
    }
}
