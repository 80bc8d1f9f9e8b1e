package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.bank.BankError;
import com.acme.orders.OrdersError;
import com.sun.net.httpserver.Headers;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogLocalesTest {
    /** The locales of a catalog without texts. */
    static CatalogLocales of(String tags) {
        return CatalogLocales.of(new CatalogTexts(tags, "UTC", "", "ERROR\n") {
            @Override
            protected CatalogBundle bundle(int locale) {
                throw new AssertionError("no text is needed");
            }
        });
    }

    @Test
    void allLocalesAreListedWithTheSourceLocaleFirst() {
        CatalogLocales locales = of("en zh-Hant es-419 de de-AT>3");

        assertThat(locales.all())
                .extracting(Locale::toLanguageTag)
                .containsExactly("en", "zh-Hant", "es-419", "de", "de-AT");
        assertThat(locales.source()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void generatedCodeProvidesTheLocales() {
        assertThat(OrdersError.locales().all()).containsExactly(Locale.ENGLISH, Locale.GERMAN);
        assertThat(BankError.locales().all()).containsExactly(Locale.ENGLISH);
        assertThat(OrdersError.locales()).isSameAs(OrdersError.locales());
    }

    @ParameterizedTest
    @CsvSource({
        "en de, de-AT, de",
        "en de, fr, en",
        "de en-US, en-GB, en-US",
        "en zh zh-Hant, zh-HK, zh-Hant",
        "en he, iw, he",
        "en id, in, id",
        "en nb, no, nb",
        "en no, nb, no",
        "en sr, sr-Latn, en",
    })
    void theNearestLocaleIsOneOfTheCatalogs(String tags, String locale, String expected) {
        assertThat(of(tags).nearest(Locale.forLanguageTag(locale))).isEqualTo(Locale.forLanguageTag(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the user's own locale, by weight and then by order
                "en de | de-AT | de-AT",
                "en de | en-GB | en-GB",
                "en de | en-GB,de | en-GB",
                "en de | fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5 | en",
                "en de | de;q=0.5, en-AU;q=0.8 | en-AU",
                "en de | de;q=0.5, en;q=0.5 | de",
                "en de fr | en;q=0.1, fr-FR;q=0.9, de;q=0.9 | fr-FR",
                "en de | DE-at | de-AT",
                "en es es-419 | es-MX | es-MX",
                "en pt-BR | pt-PT, en;q=0.9 | pt-PT",
                "en-US de | en-GB, de;q=0.9 | en-GB",
                // another script is not near
                "de zh en | zh-TW, en;q=0.5 | en",
                "de zh zh-Hant en | zh-TW, en;q=0.5 | zh-TW",
                "de zh zh-Hant | zh-MO | zh-MO",
                "de sr en | sr-Latn-RS, en;q=0.5 | en",
                "de sr-Latn en | sr-ME, en;q=0.5 | sr-ME",
                // language codes that are equivalent
                "en nb | no | no",
                "en no | nb-NO | nb-NO",
                "en he | iw-IL | he-IL",
                "en id | in | id",
                // no range for which the catalog has texts
                "en de | fr, it;q=0.5 | en",
                "de en | * | de",
                "de en | *, en;q=0.5 | en",
                "de en | en_US | de",
                "de en | ??? | de",
                "de en | und, i-enochian, x-pirate | de",
                // excluded locales
                "en de fr | en;q=0 | de",
                "en de fr | en;q=0, *;q=0.5 | de",
                "en de fr | en;q=0, de;q=0, fr | fr",
                "en de | en;q=0, de;q=0 | en",
                "en de | de;q=0, de-AT | en",
                "en de de-AT | de;q=0, de-AT | de-AT",
                "en de de-AT | de-AT;q=0, de | de",
                "en de-AT | de-AT;q=0, de | en",
                "en de | de, *;q=0 | de",
                "fr en-XA en | fr;q=0 | en",
                // variants and extensions
                "en de | de-CH-1996 | de-CH",
                "en de de-CH-1996 | de-CH-1996 | de-CH-1996",
                "en th | th-TH-u-nu-thai | th-TH",
                "en de | de-DE-u-co-phonebk-x-mine | de-DE",
                "en de | de-x-lvariant-a-b-c | de",
                "en ja | ja-JP-x-lvariant-JP | ja-JP",
                "en zh-Hant | zh-Hant-TW | zh-Hant-TW",
                // regions
                "en de | en-123 | en",
                "en de | en-ZZ | en",
                "en de | de-zz;q=0.5, fr | de",
                "en de | en-Latn-QX | en-Latn",
                "en de | en-UK | en",
                "en de | en-419 | en-419",
                "en de | en-001, de | en-001",
                "en de | en-AQ | en-AQ",
                "en sr | sr-XK | sr-XK",
                "en zh-Hant | zh-Hant-999 | zh-Hant",
                "en de-ZZ de | de-ZZ | de-ZZ",
                "en de-CH-1996 | de-ZZ-1996 | de",
                // pseudo-locales
                "de en-XA en | en-XA | en-XA",
                "de en-XA | en, de;q=0.5 | de",
            })
    void aUserKeepsTheirOwnLocale(String tags, String header, String locale) {
        assertThat(of(tags).negotiate(header)).isEqualTo(Locale.forLanguageTag(locale));
    }

    @Test
    void aRequestWithoutTheHeaderGetsTheSourceLocale() {
        assertThat(of("de en").negotiate((String) null)).isEqualTo(Locale.GERMAN);
        assertThat(of("de en").negotiate("")).isEqualTo(Locale.GERMAN);
        assertThat(of("de en").negotiate(List.of())).isEqualTo(Locale.GERMAN);
    }

    @Test
    void theHeadersOfTheJdksServerAreAccepted() {
        Headers headers = new Headers();
        assertThat(of("en de").negotiate(headers.getOrDefault("Accept-Language", List.of())))
                .isEqualTo(Locale.ENGLISH);

        headers.add("accept-language", "fr");
        headers.add("accept-language", "de-AT");
        assertThat(of("en de").negotiate(headers.getOrDefault("Accept-Language", List.of())))
                .isEqualTo(Locale.forLanguageTag("de-AT"));
    }

    @Test
    void severalHeadersAreJoined() {
        assertThat(of("de en fr").negotiate(List.of("it", "en;q=0.5, fr"))).isEqualTo(Locale.FRENCH);
        assertThat(of("de en fr").negotiate(List.of("en"))).isEqualTo(Locale.ENGLISH);
        assertThat(of("de en fr").negotiate(List.of("", "", "en"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theResultDoesNotDependOnEarlierCalls() {
        CatalogLocales locales = of("en de es es-419>2 zh-Hant");
        for (int round = 0; round < 3; round++) {
            for (Locale locale : Locale.getAvailableLocales()) {
                String header = locale.toLanguageTag() + ", de;q=0.5";
                assertThat(locales.negotiate(header))
                        .as(header)
                        .isEqualTo(of("en de es es-419>2 zh-Hant").negotiate(header));
            }
        }
    }

    @Test
    void aKnownHeaderGivesTheSameInstance() {
        CatalogLocales locales = of("en de");
        Locale first = locales.negotiate("de-AT, en;q=0.5");

        assertThat(locales.negotiate(new String("de-AT, en;q=0.5"))).isSameAs(first);
    }

    @Test
    void theDefaultLocaleOfTheJvmIsNotUsed() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(of("en de").negotiate("fr")).isEqualTo(Locale.ENGLISH);
            assertThat(of("en de").nearest(Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
        } finally {
            Locale.setDefault(before);
        }
    }
}
