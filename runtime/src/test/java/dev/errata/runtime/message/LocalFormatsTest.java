package dev.errata.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import dev.errata.runtime.locale.ParentLocales;
import dev.errata.runtime.text.ErrorTexts;
import dev.errata.runtime.text.TestTexts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, dates and times are formatted as by java.text and java.time. */
class LocalFormatsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Instant NOW = Instant.parse("2026-11-22T20:05:06Z");

    /** All in the long run, otherwise one in eight. */
    private static final int STEP = Boolean.getBoolean("errata.long") ? 1 : 8;

    /** The locales that a text can have. */
    private static List<Locale> locales() {
        List<Locale> all = new ArrayList<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            if (!locale.getLanguage().isEmpty()
                    && !locale.hasExtensions()
                    && locale.getVariant().isEmpty()) {
                all.add(locale);
            }
        }
        all.sort(Comparator.comparing(Locale::toLanguageTag));
        List<Locale> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += STEP) {
            some.add(all.get(i));
        }
        assertThat(some).hasSizeGreaterThan(80);
        return some;
    }

    private static String print(ErrorTexts texts, Locale locale, Object argument) {
        return texts.message(new Object[] {argument}, locale);
    }

    private static ErrorTexts texts(Locale locale, String message) {
        return TestTexts.in(locale.toLanguageTag(), message, "a");
    }

    @Test
    void numbersAreThoseOfTheJdkInEachLocale() {
        Object[] numbers = {
            0,
            7,
            -7,
            120,
            999,
            1000,
            9999,
            10000,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            0.5,
            1234.5678,
            -0.125,
            new BigDecimal("1234567890123456789.0625"),
            new BigDecimal("1E+6"),
            Double.NaN,
            Double.NEGATIVE_INFINITY,
        };
        for (Locale locale : locales()) {
            ErrorTexts decimal = texts(locale, "{a, number}");
            ErrorTexts sign = texts(locale, "{a, plural, other {#}}");
            ErrorTexts percent = texts(locale, "{a, number, percent}");
            ErrorTexts integer = texts(locale, "{a, number, integer}");
            for (Object number : numbers) {
                String as = locale + " " + number;
                String expected = NumberFormat.getInstance(locale).format(number);
                assertThat(print(decimal, locale, number)).as(as).isEqualTo(expected);
                assertThat(print(sign, locale, number)).as(as).isEqualTo(expected);
                assertThat(print(percent, locale, number))
                        .as(as)
                        .isEqualTo(NumberFormat.getPercentInstance(locale).format(number));
                if (!number.equals(-0.125)) {
                    assertThat(print(integer, locale, number))
                            .as(as)
                            .isEqualTo(NumberFormat.getIntegerInstance(locale).format(number));
                }
            }
        }
    }

    @Test
    void smallIntegersAreThoseOfTheJdkInEachLocale() {
        for (Locale locale : locales()) {
            ErrorTexts texts = TestTexts.in(locale.toLanguageTag(), "{a, number}", "a");
            NumberFormat format = NumberFormat.getInstance(locale);
            for (int number = -3; number <= 1_003; number += number < 12 || number > 990 ? 1 : 83) {
                assertThat(texts.message(new Object[] {number}, locale)).isEqualTo(format.format(number));
            }
        }
    }

    @Test
    void datesAndTimesAreThoseOfTheJdkInEachLocale() {
        Instant instant = Instant.parse("2026-11-22T20:05:06Z");
        for (Locale locale : locales()) {
            for (FormatStyle style : FormatStyle.values()) {
                String word = style.name().toLowerCase(Locale.ROOT);
                DateTimeFormatter date = explicit(DateTimeFormatter.ofLocalizedDate(style), locale);
                DateTimeFormatter time = explicit(DateTimeFormatter.ofLocalizedTime(style), locale);
                assertThat(print(texts(locale, "{a, date, " + word + "}"), locale, DAY))
                        .isEqualTo(date.format(DAY));
                assertThat(print(texts(locale, "{a, date, " + word + "}"), locale, instant))
                        .isEqualTo(date.format(instant.atZone(ZoneId.of("UTC"))));
                assertThat(print(texts(locale, "{a, time, " + word + "}"), locale, instant))
                        .isEqualTo(time.format(instant.atZone(ZoneId.of("UTC"))));
            }
            assertThat(print(texts(locale, "{a, time}"), locale, LocalTime.NOON))
                    .isEqualTo(explicit(DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM), locale)
                            .format(LocalTime.NOON));
            assertThat(print(texts(locale, "{a, date}"), locale, DAY))
                    .isEqualTo(print(texts(locale, "{a, date, medium}"), locale, DAY));
        }
    }

    private static DateTimeFormatter explicit(DateTimeFormatter formatter, Locale locale) {
        return formatter
                .withLocale(locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .withChronology(IsoChronology.INSTANCE);
    }

    /** Only a part of a user's locale is kept, but the result is the same. */
    @Test
    void readersSeeWhatTheJdkPrintsForTheirRegion() {
        String[] digits = {"", "", "-u-nu-latn", "-u-nu-deva", "-u-nu-arab", "-u-nu-fullwide"};
        int at = 0;
        int regional = 0;
        List<String> differing = new ArrayList<>();
        for (Locale plain : locales()) {
            Locale userLocale = Locale.forLanguageTag(plain.toLanguageTag() + digits[at++ % digits.length]);
            ErrorTexts texts = TestTexts.in(
                    language(plain),
                    "{a, number} {a, number, percent} {a, number, integer} {b, date, short} {b, date, full} {b, time}",
                    "a",
                    "b");
            regional += plain.getCountry().isEmpty() ? 0 : 1;
            String text = texts.message(new Object[] {-12345.678, NOW}, userLocale);
            if (!text.equals(printed(userLocale)) && !text.equals(printed(withScript(userLocale)))) {
                differing.add(userLocale.toLanguageTag());
            }
        }

        assertThat(differing).isSubsetOf("sr-CS-u-nu-latn"); // in JDK 17, but not in CLDR
        assertThat(regional).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        "en, en-ZZ, en",
        "en, en-123, en",
        "en, en-AQ, en",
        "en, en-Latn-GB, en-GB",
        "en, en-GB-oxendict, en-GB",
        "en-GB, en-ZZ, en",
        "en-GB, en-GB, en-GB",
        "pt, pt-FR, pt-PT",
        "es, es-ZZ, es",
        "es, es-MX-u-ca-buddhist-rg-uszzzz, es-MX",
        "zh-Hant, zh-MO, zh-Hant-MO",
        "zh-Hant, zh-Hant-QQ, zh-Hant",
        "zh, zh-QQ, zh",
        "sr-Latn, sr-Latn-ZZ, sr-Latn",
        "nb, no-NO, nb-NO",
        "de-ZZ, de-ZZ, de",
        "en, en-GB-u-nu-latn, en-GB-u-nu-latn",
        "en, en-ZZ-u-nu-deva, en-u-nu-deva",
        "de, de-CH-u-nu-arab, de-CH-u-nu-arab",
        "de, de-CH-u-nu-nothing, de-CH",
    })
    void onlyTheEffectivePartOfAUsersLocaleIsKept(String text, String userLocale, String as) {
        ErrorTexts texts = TestTexts.in(
                text,
                "{a, number} {a, number, percent} {a, number, integer} " + "{b, date, short} {b, date, full} {b, time}",
                "a",
                "b");

        assertThat(texts.message(new Object[] {-12345.678, NOW}, Locale.forLanguageTag(userLocale)))
                .isEqualTo(printed(Locale.forLanguageTag(as)));
    }

    /** The locale with its usual script. */
    private static String language(Locale locale) {
        if (!locale.getScript().isEmpty()) {
            return locale.getLanguage() + "-" + locale.getScript();
        }
        String language = locale.getLanguage();
        for (String parent : ParentLocales.of(locale.toLanguageTag())) {
            language = parent.startsWith(language) ? parent : language;
        }
        return language;
    }

    /** For some locales, such as {@code pa-PK}, the JDK formats as in the script that the language has elsewhere. */
    private static Locale withScript(Locale locale) {
        String script = ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript();
        return new Locale.Builder().setLocale(locale).setScript(script).build();
    }

    private static String printed(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (NumberFormat format : List.of(
                NumberFormat.getInstance(locale),
                NumberFormat.getPercentInstance(locale),
                NumberFormat.getIntegerInstance(locale))) {
            text.append(format.format(-12345.678)).append(' ');
        }
        for (DateTimeFormatter format : List.of(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM))) {
            Locale plain = locale.stripExtensions();
            text.append(format.withLocale(plain)
                            .withDecimalStyle(DecimalStyle.of(locale))
                            .withChronology(IsoChronology.INSTANCE)
                            .format(NOW.atZone(ZoneId.of("UTC"))))
                    .append(' ');
        }
        return text.toString().strip();
    }

    /** JDKs use different space characters. */
    private static String plainSpaces(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1,234.5|12%|11/22/26|8:05:06 PM",
                "en-GB|1,234.5|12%|22/11/2026|20:05:06",
                "de|1.234,5|12 %|22.11.26|20:05:06",
                "fr|1 234,5|12 %|22/11/2026|20:05:06",
                "hi-IN|1,234.5|12%|22/11/26|8:05:06 pm",
                "ja|1,234.5|12%|2026/11/22|20:05:06",
                "en-u-nu-deva|१,२३४.५|१२%|११/२२/२६|८:०५:०६ PM",
            })
    void someOfThem(String tag, String number, String percent, String day, String time) {
        Locale locale = Locale.forLanguageTag(tag);
        ErrorTexts texts = TestTexts.in(
                locale.stripExtensions().toLanguageTag(),
                "{a, number}|{b, number, percent}|{c, date, short}|{d, time, medium}",
                "a",
                "b",
                "c",
                "d");
        Object[] arguments = {1234.5, 0.12, DAY, LocalTime.of(20, 5, 6)};

        assertThat(plainSpaces(texts.message(arguments, locale)))
                .isEqualTo(String.join("|", number, percent, day, time));
    }
}
