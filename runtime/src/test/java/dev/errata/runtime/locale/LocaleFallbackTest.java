package dev.errata.runtime.locale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.text.ErrorTexts;
import dev.errata.runtime.text.TestTexts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleFallbackTest {
    private static final Object[] NONE = {};

    private static String nearest(String locales, Locale locale) {
        return TestTexts.tags(locales).message(NONE, locale);
    }

    @ParameterizedTest
    @CsvSource({
        // the tag itself, and shorter ones
        "en de de-AT, de-AT, de-AT",
        "en de de-AT, de-CH, de",
        "en de de-AT, de-DE-1996, de",
        "en ca-ES-valencia ca, ca-ES-valencia, ca-ES-valencia",
        "en ca-ES-valencia ca, ca-ES, ca",
        "en de-AT de-AT-1996, de-AT-1901, de-AT",
        "en de, fr, en",
        "en de, und, en",
        "de en fr, it-CH, de",
        // extensions determine the format, not the text
        "en de, de-DE-u-nu-thai-x-private, de",
        "en th, th-TH-u-nu-thai, th",
        // Chinese in one script does not help users of the other
        "en zh zh-Hant, zh-TW, zh-Hant",
        "en zh zh-Hant, zh-HK, zh-Hant",
        "en zh zh-Hant, zh-MO, zh-Hant",
        "en zh zh-Hant, zh-Hant-TW, zh-Hant",
        "en zh zh-Hant, zh-CN, zh",
        "en zh zh-Hant, zh-Hans-SG, zh",
        "en zh zh-Hant, zh, zh",
        "en zh, zh-TW, en",
        "en zh, zh-Hant, en",
        "en zh-Hant, zh, en",
        "en zh-Hans, zh-CN, zh-Hans",
        "en zh-Hans, zh, zh-Hans",
        "en zh-TW, zh-Hant-TW, zh-TW",
        "en zh-TW zh-Hant, zh-HK, zh-Hant",
        "en zh-HK zh-Hant, zh-MO, zh-HK",
        // the same for other languages with two scripts
        "en sr sr-Latn, sr-Latn-RS, sr-Latn",
        "en sr, sr-Latn-RS, en",
        "en sr, sr-RS, sr",
        "en sr, sr-Cyrl-BA, sr",
        "en sr sr-Latn, sr-ME, sr-Latn",
        "en uz, uz-Cyrl, en",
        "en uz, uz-Latn-UZ, uz",
        "en pa, pa-PK, en",
        "de en, en-Latn-US, en",
        "en ru, ru-Latn, en",
        "en ru, ru-Cyrl-RU, ru",
        "en hi, hi-Latn, en",
        "en ja, ja-Jpan-JP, ja",
        // withdrawn codes
        "en he, iw, he",
        "en iw, he-IL, iw",
        "en id, in-ID, id",
        "en in, id, in",
        "en yi, ji, yi",
        "en no, nb-NO, no",
        "en nb, no, nb",
        "en nb no, no, no",
        "en nb no, nb-NO, nb",
        "en no nb, nb-NO, nb",
        "en nb no, no-NO, no",
        "en fil tl, tl-PH, tl",
        "en tl fil, fil-PH, fil",
        "en nb, nn-NO, nb",
        "en no nn, nn-NO, nn",
        "en fil, tl, fil",
        // parents that are not shorter tags
        "de en en-001, en-GB, en-001",
        "de en en-001, en-US, en",
        "de en en-001 en-150, en-AT, en-150",
        "de en-001, en-DE, en-001",
        "de en, en-GB, en",
        "en es es-419, es-MX, es-419",
        "en es es-419, es-ES, es",
        "en es, es-MX, es",
        "en pt pt-PT, pt-AO, pt-PT",
        "en pt pt-PT, pt-BR, pt",
        "en pt, pt-AO, pt",
        // no parent, but the language and the script
        "en de-AT, de, de-AT",
        "en de-AT de-CH, de-DE, de-AT",
        "en de-CH-1996, de-AT, de-CH-1996",
        "de en-US, en-GB, en-US",
        "de en-US en-AU, en-GB, en-US",
        "en-US en-AU, en-GB, en-US",
        "en pt-BR, pt, pt-BR",
        "en pt-BR, pt-PT, pt-BR",
        "en es-419, es-ES, es-419",
        "en zh-TW, zh-HK, zh-TW",
        "en zh-TW, zh-Hant, zh-TW",
        "en zh-TW, zh-CN, en",
        "en zh-SG, zh-TW, en",
        "en zh-SG, zh-CN, zh-SG",
        "en sr-Latn-ME, sr-Latn, sr-Latn-ME",
        "en sr-Latn-ME, sr-Cyrl, en",
        "en sr-ME, sr, en",
        "en no-NO, nb, no-NO",
        "en he-IL, iw, he-IL",
        "en id-ID, in, id-ID",
        // pseudo-locales must be requested explicitly
        "de en-XA ar-XB, en-XA, en-XA",
        "de en-XA ar-XB, ar-XB, ar-XB",
        "de en-XA ar-XB, ar-Arab-XB, ar-XB",
        "de en-XA ar-XB, en, de",
        "de en-XA ar-XB, en-GB, de",
        "de en-XA ar-XB, ar-EG, de",
        "de en-XA ar-XB, en-XA-posix, de",
        "en de, en-XA, en",
        "de ar-XB ar-EG, ar, ar-EG",
    })
    void theNearestLocaleIsSelected(String locales, String locale, String expected) {
        assertThat(nearest(locales, Locale.forLanguageTag(locale))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en de vi, en de vi",
        "en de de-AT, en de de-AT>1",
        "en de-AT de, en de-AT>2 de",
        "de de-AT de-AT-1996, de de-AT de-AT-1996>1",
        "en es es-419 es-MX, en es es-419>1 es-MX>2",
        "en es-MX es, en es-MX>2 es",
        "en zh zh-Hant zh-Hant-TW, en zh zh-Hant zh-Hant-TW>2",
        "en zh-Hant zh-HK zh-MO zh-TW, en zh-Hant zh-HK>1 zh-MO>2 zh-TW>1",
        "en sr sr-Latn sr-Latn-ME sr-ME, en sr sr-Latn sr-Latn-ME>2 sr-ME>2",
        "en no nb nn nb-NO, en no nb nn>1 nb-NO>2",
        "en he iw-IL, en he iw-IL>1",
        "en id in-ID, en id in-ID>1",
        // a text that is missing in one variant of a language is not taken from another variant
        "en de-AT de-CH, en de-AT de-CH",
        "de en-US en-GB, de en-US en-GB",
        "de en en-XA, de en en-XA>1",
        "de en-XA en-AU, de en-XA en-AU",
    })
    void theChainListsFallbacks(String tags, String chain) {
        assertThat(LocaleFallback.chain(List.of(tags.split(" ")))).isEqualTo(chain);
    }

    @Test
    void theWrittenChainIsUsed() {
        String[] english = {"e0\u0001e1\u0001\u0001\u0001"};
        String[] french = {"\u0001f1\u0001\u0001\u0001"};
        String[] german = {"\u0001\u0001\u0001\u0001"};
        // Not in any version of CLDR.
        ErrorTexts texts = new TestTexts("en fr de>1", "UTC", "ERROR\n", english, french, german).of(0);

        assertThat(texts.message(NONE, Locale.GERMAN)).isEqualTo("f1");
        assertThat(texts.title(Locale.GERMAN)).contains("e0");
    }

    @Test
    void theRootLocaleIsTheSource() {
        assertThat(nearest("de en", Locale.ROOT)).isEqualTo("de");
    }

    @Test
    void theDefaultLocaleOfTheJvmIsNotUsed() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(nearest("en de", Locale.FRANCE)).isEqualTo("en");
            assertThat(nearest("en de", Locale.ROOT)).isEqualTo("en");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void unusualLocalesHaveANearestLocale() {
        assertThat(nearest("en no", new Locale("no", "NO", "NY"))).isEqualTo("no");
        assertThat(nearest("en ja", new Locale("ja", "JP", "JP"))).isEqualTo("ja");
        assertThat(nearest("en th", new Locale("th", "TH", "TH"))).isEqualTo("th");
        assertThat(nearest("en es", new Locale("es", "ES", "Traditional_WIN"))).isEqualTo("es");
        assertThat(nearest("en de", new Locale("", "DE"))).isEqualTo("en");
        assertThat(nearest("en de", new Locale("not a language", "nor a region", "----")))
                .isEqualTo("en");
        assertThat(nearest("en de", new Locale("de", "", "ABCD_-"))).isIn("en", "de");
    }

    @Test
    void theResultDoesNotDependOnEarlierLocales() {
        ErrorTexts texts = TestTexts.tags("en de es-419 zh-Hant");
        for (int round = 0; round < 3; round++) {
            for (Locale locale : Locale.getAvailableLocales()) {
                String fresh = TestTexts.tags("en de es-419 zh-Hant").message(NONE, locale);
                assertThat(texts.message(NONE, locale)).as("%s", locale).isEqualTo(fresh);
            }
        }
    }

    @Test
    void aMissingTextComesFromTheNextLocaleOfTheChain() {
        String[] english = {"e0\u0001e1\u0001e2\u0001e3\u0001"};
        String[] spanish = {"s0\u0001\u0001s2\u0001\u0001"};
        String[] latin = {"\u0001\u0001l2\u0001\u0001"};
        ErrorTexts texts = new TestTexts("en es es-419>1", "UTC", "ERROR\n", english, spanish, latin).of(0);
        Locale mexico = Locale.forLanguageTag("es-MX");

        assertThat(texts.title(mexico)).contains("s0");
        assertThat(texts.message(NONE, mexico)).isEqualTo("e1");
        assertThat(texts.description(mexico)).contains("l2");
        assertThat(texts.remedy(mexico)).contains("e3");
    }
}
