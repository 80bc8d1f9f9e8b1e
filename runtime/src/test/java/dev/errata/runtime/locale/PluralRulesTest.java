package dev.errata.runtime.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralRulesTest {
    private static final PluralRules RUSSIAN = PluralRules.cardinal("ru");

    @ParameterizedTest
    @CsvSource({
        "1, one",
        "2, few",
        "5, many",
        "11, many",
        "21, one",
        "22, few",
        "111, many",
        "-1, one",
        "-3, few",
        "0, many",
    })
    void russianCardinalsDependOnTheLastDigits(long amount, String category) {
        assertThat(RUSSIAN.select(amount).keyword()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"1, one", "2, two", "3, few", "4, other", "11, other", "21, one", "112, other", "123, few"})
    void englishOrdinalsHaveFourCategories(long number, String category) {
        assertThat(PluralRules.ordinal("en").select(number).keyword()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, one",
        "en, 1.0, other",
        "en, 0.5, other",
        "fr, 1.5, one",
        "cs, 1.5, many",
        "cs, 2, few",
        "cs, 2.0, many",
        "lt, 0.1, many",
        "da, 0.1, one",
        "sl, 0.0, few",
        "lv, 0.11, zero",
        "lv, 0.101, one",
        "mk, 0.21, one",
    })
    void displayedFractionDigitsCount(String tag, BigDecimal amount, String category) {
        assertThat(PluralRules.cardinal(tag).select(amount).keyword()).isEqualTo(category);
        assertThat(PluralRules.cardinal(tag).select(amount.negate()).keyword()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "pt, 0, one",
        "pt-BR, 0, one",
        "pt-PT, 0, other",
        "pt-PT-x-mine, 0, other",
        "PT-pt, 0, other",
        "iw, 2, two",
        "in, 1, other",
        "sh, 2, few",
        "sh-ME, 2, few",
        "mo, 2, few",
        "tl, 4, other",
        "ji, 1, one",
        "no, 1, one",
        "nb-NO, 1, one",
        "nn, 1, one",
        "eng-US, 1, one",
        "zh-Hant-TW, 1, other",
        "sr-Latn-RS, 2, few",
        "de-DE-1996-u-co-phonebk, 1, one",
        "hi-Latn, 0, one",
        "ar-EG, 2, two",
    })
    void anyTagHasTheRulesOfTheNearestLocale(String tag, long amount, String category) {
        assertThat(PluralRules.cardinal(tag).select(amount).keyword()).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "und", "", "-", "--", "1:", "a b", ":", " ", "x-mine", "tlh-Latn", "en_GB", "\u0130"})
    void unknownLanguagesHaveOneCategory(String tag) {
        assertThat(PluralRules.cardinal(tag).select(1)).isEqualTo(PluralCategory.OTHER);
        assertThat(PluralRules.cardinal(tag).categories()).containsExactly(PluralCategory.OTHER);
        assertThat(PluralRules.ordinal(tag).integerCategories()).containsExactly(PluralCategory.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, one few many other, one few many",
        "pl, one few many other, one few many",
        "cs, one few many other, one few other",
        "lt, one few many other, one few other",
        "fr, one many other, one many other",
        "en, one other, one other",
        "ar, zero one two few many other, zero one two few many other",
        "ja, other, other",
    })
    void someCategoriesAreOnlyForFractions(String tag, String all, String ofWholeNumbers) {
        PluralRules rules = PluralRules.cardinal(tag);

        assertThat(keywords(rules.categories())).isEqualTo(all);
        assertThat(keywords(rules.integerCategories())).isEqualTo(ofWholeNumbers);
    }

    private static String keywords(Set<PluralCategory> categories) {
        return categories.stream().map(PluralCategory::keyword).collect(Collectors.joining(" "));
    }

    @Test
    void everyCategoryHasAKeyword() {
        assertThat(Arrays.stream(PluralCategory.values()).map(PluralCategory::keyword))
                .containsExactly("zero", "one", "two", "few", "many", "other");
        for (PluralCategory category : PluralCategory.values()) {
            assertThat(PluralCategory.of(category.keyword())).contains(category);
        }
        assertThat(PluralCategory.of("One")).isEmpty();
        assertThat(PluralCategory.of("several")).isEmpty();
    }

    @Test
    void theSmallestLongHasTheCategoryOfItsAbsoluteValue() {
        BigInteger magnitude = BigInteger.valueOf(Long.MIN_VALUE).negate();
        assertThat(magnitude.toString()).endsWith("808");

        assertThat(PluralRules.cardinal("gd").select(Long.MIN_VALUE)).isEqualTo(PluralCategory.OTHER);
        assertThat(RUSSIAN.select(Long.MIN_VALUE))
                .isEqualTo(RUSSIAN.select(808))
                .isEqualTo(PluralCategory.MANY);
        assertThat(PluralRules.cardinal("ar").select(Long.MIN_VALUE)).isEqualTo(PluralCategory.FEW);
        assertThat(RUSSIAN.select(new BigDecimal(magnitude))).isEqualTo(PluralCategory.MANY);
    }

    @ParameterizedTest
    @CsvSource({"21, one", "1023, few", "11, many", "000000000000000000000000001, one"})
    void numbersBeyondLongsHaveTheCategoryOfTheirLastDigits(String end, String category) {
        BigDecimal huge = new BigDecimal("7".repeat(200) + "00000" + end);

        assertThat(RUSSIAN.select(huge).keyword()).isEqualTo(category);
        assertThat(PluralRules.cardinal("he").select(new BigDecimal("1" + "0".repeat(40) + "1")))
                .isEqualTo(PluralCategory.OTHER);
    }

    @Test
    void anExactMillionHasItsCategoryWithAnyScale() {
        PluralRules french = PluralRules.cardinal("fr");

        assertThat(french.select(new BigDecimal("1e6"))).isEqualTo(PluralCategory.MANY);
        assertThat(french.select(new BigDecimal("1e60"))).isEqualTo(PluralCategory.MANY);
        assertThat(french.select(new BigDecimal("1" + "0".repeat(59) + "1"))).isEqualTo(PluralCategory.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "1e-999999999", "-7e2147483647", "7e-2147483647", "0e2147483647", "0e-2147483647"
            })
    void exponentsUseNoMemory(String number) {
        BigDecimal extreme = new BigDecimal(number);

        assertThat(PluralRules.cardinal("lv").select(extreme)).isNotNull();
        assertThat(PluralRules.cardinal("en").select(extreme)).isEqualTo(PluralCategory.OTHER);
        assertThat(PluralRules.cardinal("fr").select(extreme))
                .isEqualTo(extreme.signum() == 0 || extreme.scale() > 0 ? PluralCategory.ONE : PluralCategory.MANY);
    }

    @Test
    void trailingZerosOfALongFractionDoNotCount() {
        PluralRules icelandic = PluralRules.cardinal("is");
        String zeros = "0".repeat(100_001);

        assertThat(icelandic.select(new BigDecimal("0.21" + zeros))).isEqualTo(PluralCategory.ONE);
        assertThat(icelandic.select(new BigDecimal("0.25" + zeros))).isEqualTo(PluralCategory.OTHER);
        assertThat(icelandic.select(new BigDecimal("21." + zeros))).isEqualTo(PluralCategory.ONE);
    }

    @Test
    void theDefaultLocaleIsNotUsed() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(PluralRules.cardinal("IT").select(1)).isEqualTo(PluralCategory.ONE);
            assertThat(PluralCategory.valueOf("FEW").keyword()).isEqualTo("few");
        } finally {
            Locale.setDefault(before);
        }
    }
}
