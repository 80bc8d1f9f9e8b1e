package dev.errata.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.text.ErrorTexts;
import dev.errata.runtime.text.TestTexts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredMessageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static String print(String locale, String message, Object argument, String userLocale) {
        return TestTexts.in(locale, message, "a").message(new Object[] {argument}, Locale.forLanguageTag(userLocale));
    }

    private static String print(String message, Object argument) {
        return print("en", message, argument, "en");
    }

    private static TestTexts catalog(String locales, String parameters, String... messages) {
        String[][] chunks = new String[messages.length][];
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = new String[] {"\u0001" + messages[i] + "\u0001\u0001\u0001"};
        }
        return new TestTexts(locales, "UTC", "E " + parameters + "\n", chunks);
    }

    // ---- language and formats

    @Test
    void aPluralFollowsTheLanguageOfTheText() {
        String message = "{a, plural, one {o} few {f} other {x}}";

        assertThat(catalog("en pl", "a", message, message).of(0).message(new Object[] {2}, new Locale("pl", "PL")))
                .isEqualTo("f");
        assertThat(catalog("en pl", "a", message, "").of(0).message(new Object[] {2}, new Locale("pl", "PL")))
                .isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en-GB, 22/11/2026",
        "en, en, 11/22/26",
        "en, und, 11/22/26",
        "en, de, 11/22/26",
        "de, de-AT, 22.11.26",
        "en-GB, en-US, 11/22/26",
    })
    void datesFollowTheUsersLocaleIfTheLanguageIsTheSame(String text, String userLocale, String expected) {
        assertThat(print(text, "{a, date, short}", DAY, userLocale)).isEqualTo(expected);
    }

    @Test
    void otherwiseDatesFollowTheLocaleOfTheText() {
        TestTexts texts = catalog("de-CH fr", "a", "{a, number}", "");

        assertThat(texts.of(0).message(new Object[] {1234.5}, Locale.FRANCE))
                .isEqualTo(texts.of(0).message(new Object[] {1234.5}, Locale.forLanguageTag("de-CH")))
                .isEqualTo(texts.of(0).logMessage(new Object[] {1234.5}));
        assertThat(print("zh-Hant", "{a, date, full}", DAY, "zh-Hans-CN"))
                .isEqualTo(print("zh-Hant", "{a, date, full}", DAY, "zh-Hant"))
                .isNotEqualTo(print("zh-Hans", "{a, date, full}", DAY, "zh-Hans-CN"));
    }

    @Test
    void onlyTheDigitsOfTheUsersExtensionsCount() {
        String wishes = "en-GB-u-ca-buddhist-hc-h12-nu-thai-tz-uslax-x-lvariant-A";
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(print("en", "{a, date, short} {a, time, short}", noon, wishes))
                .isEqualTo("๒๒/๑๑/๒๐๒๖ ๑๒:๐๐");
        assertThat(print("en", "{a, number}", 1234, "en-u-nu-nonesuch")).isEqualTo("1,234");
        assertThat(print("en", "{a, number}", 1234, "en-u-nu-hanidec")).isEqualTo("1,234");
    }

    @Test
    void anUnusualLocaleDoesNoHarm() {
        for (Locale userLocale : List.of(
                new Locale("en", "ANY THING"),
                new Locale("en", "", "\u0000_-"),
                new Locale("en", "US", "WIN"),
                new Locale("{0}", "\n"),
                new Locale("th", "TH", "TH"),
                new Locale("no", "NO", "NY"))) {
            assertThat(TestTexts.in("en", "{a, number}", "a").message(new Object[] {1234}, userLocale))
                    .isEqualTo("1,234");
        }
    }

    // ---- numbers that select a branch

    @ParameterizedTest
    @CsvSource({
        "1, one 1",
        "1.0, one 1",
        "1.00, one 1",
        "0.9999, one 1",
        "1.0004, one 1",
        "1.001, other 1.001",
        "1.5, other 1.5",
        "0, none",
        "-0.0, none",
        "0.000, none",
        "0.0001, other 0",
        "-0.0001, other 0",
        "-1, one -1",
        "1000, 'other 1,000'",
        "1.0005, one 1",
        "1.0015, other 1.002",
    })
    void theDisplayedNumberCounts(String number, String expected) {
        String message = "{a, plural, =0 {none} one {one #} other {other #}}";

        assertThat(print(message, new BigDecimal(number))).isEqualTo(expected);
        assertThat(print(message, Double.valueOf(number))).isEqualTo(expected);
    }

    @Test
    void anExactBranchComparesTheValueBeforeTheOffset() {
        String message = "{a, plural, offset:2 =0 {zero} =1 {only} =2 {two} one {# more} other {# others}}";

        assertThat(print(message, 0)).isEqualTo("zero");
        assertThat(print(message, 2L)).isEqualTo("two");
        assertThat(print(message, 3)).isEqualTo("1 more");
        assertThat(print(message, 4.5)).isEqualTo("2.5 others");
        assertThat(print(message, -1)).isEqualTo("-3 others");
        assertThat(print(message, Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,810 others");
    }

    @Test
    void theNumberSignBelongsToTheNearestPluralEvenInASelection() {
        ErrorTexts texts = TestTexts.message(
                "{n, plural, offset:1 other {{g, select, x {# {m, plural, one {#!} other {#?}} '#'} other {}}}}",
                "n",
                "m",
                "g");

        assertThat(texts.message(new Object[] {5, 1, "x"}, Locale.ENGLISH)).isEqualTo("4 1! #");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void anythingElseThanANumberSelectsOther(String number) {
        String message = "{a, plural, offset:1 =0 {0} one {1} other {other #}}";

        assertThat(print(message, Double.valueOf(number)))
                .isEqualTo("other "
                        + java.text.NumberFormat.getInstance(Locale.ENGLISH).format(Double.valueOf(number)));
    }

    @Test
    void anArgumentOfAnotherTypeIsPlain() {
        assertThat(print("{a, plural, one {1} other {<#>}}", "1")).isEqualTo("<1>");
        assertThat(print("{a, number, percent}", "x")).isEqualTo("x");
        assertThat(print("{a, date}", LocalTime.NOON)).isEqualTo("12:00");
        assertThat(print("{a, time}", DAY)).isEqualTo("2026-11-22");
        assertThat(print("{a, time, full}", LocalTime.NOON)).isEqualTo("12:00");
        assertThat(print("{a, date}", 7)).isEqualTo("7");
        assertThat(print("{a, number}", BigInteger.TEN.pow(4))).isEqualTo("10,000");
    }

    // ---- selections

    private enum Colour {
        RED_HOT("red-hot"),
        BLUE("blue");

        private final String value;

        Colour(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    @Test
    void anEnumIsSelectedByItsValueOrItsConstant() {
        String message = "{a, select, blue {b} RED_HOT {r} other {x}}";

        assertThat(print(message, Colour.BLUE)).isEqualTo("b");
        assertThat(print(message, Colour.RED_HOT)).isEqualTo("r");
        assertThat(print("{a, select, true {yes} false {no} other {x}}", false)).isEqualTo("no");
        assertThat(print("{a, select, a {b} other {x}}", "A")).isEqualTo("x");
        assertThat(print("{a, select, a {b} other {x}}", "other")).isEqualTo("x");
    }

    // ---- missing and masked arguments

    private static final String EVERYTHING =
            "{a}|{a, number}|{a, date}|{a, time, full}|{a, plural, =1 {1} one {o} other {x#}}"
                    + "|{a, selectordinal, one {o} other {x#}}|{a, select, 1 {o} other {x}}";

    @Test
    void aMissingArgumentSelectsOtherAndIsItsName() {
        ErrorTexts texts = TestTexts.message(EVERYTHING, "a*?");

        assertThat(texts.message(new Object[] {null}, Locale.ENGLISH)).isEqualTo("{a}|{a}|{a}|{a}|x{a}|x{a}|x");
        assertThat(texts.message(new Object[0], Locale.ENGLISH)).isEqualTo("{a}|{a}|{a}|{a}|x{a}|x{a}|x");
        assertThat(texts.logMessage(new Object[0])).isEqualTo("{a}|{a}|{a}|{a}|x{a}|x{a}|x");
    }

    @Test
    void aMaskedArgumentSelectsOtherAndIsStars() {
        ErrorTexts texts = TestTexts.message(EVERYTHING, "a*");

        assertThat(texts.logMessage(new Object[] {1})).isEqualTo("***|***|***|***|x***|x***|x");
        assertThat(texts.maskedMessage(new Object[] {1}, Locale.ENGLISH)).isEqualTo(texts.logMessage(new Object[] {1}));
        assertThat(texts.message(new Object[] {1}, Locale.ENGLISH)).isEqualTo("1|1|1|1|1|o|o");
    }

    // ---- extremes

    @Test
    void anyArgumentIsFormatted() {
        Object[] extremes = {
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.MAX_VALUE,
            -Double.MIN_VALUE,
            Long.MIN_VALUE,
            Integer.MIN_VALUE,
            new BigDecimal("1E999999999"),
            new BigDecimal("-1E999999999"),
            new BigDecimal("1E-999999999"),
            new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
            new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
            new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE),
            new BigDecimal(BigInteger.ZERO, Integer.MAX_VALUE),
            new BigDecimal(BigInteger.TEN.pow(380), 190),
            Instant.MAX,
            Instant.MIN,
            LocalDate.MAX,
            LocalDate.MIN,
            LocalTime.MAX,
            Duration.ofSeconds(Long.MAX_VALUE),
            "",
            true,
            Float.NaN,
            Colour.BLUE,
        };
        String message = EVERYTHING.concat("|{a, number, integer}|{a, number, percent}|{a, date, full}|{a, time, short}"
                + "|{a, plural, offset:1 =1 {1} other {x#}}|{a, plural, offset:0.0005 other {x#}}");
        for (String locale : List.of("en", "ar-EG", "fr", "pl", "cy", "th-TH", "hi")) {
            for (Object extreme : extremes) {
                assertThat(print(locale, message, extreme, locale))
                        .as("%s %s", locale, extreme)
                        .hasSizeLessThan(10_000);
            }
        }
    }

    @Test
    void aHugeNumberKeepsItsExponent() {
        BigDecimal huge = new BigDecimal("1E999999999");

        assertThat(print("{a, number}|{a, number, integer}|{a, number, percent}|{a, plural, offset:1 other {#}}", huge))
                .isEqualTo("1E+999999999|1E+999999999|1E+999999999|1E+999999999");
        assertThat(print("{a, number}|{a, plural, =0 {no} other {#}}", new BigDecimal("1E-999999999")))
                .isEqualTo("0|0");
    }
}
