package dev.errata.runtime.locale;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Compares each locale's rules with those of ICU4J, number by number; more numbers with {@code -Plong}. */
class PluralRulesAgainstIcuTest {
    private static final boolean LONG = Boolean.getBoolean("errata.long");
    private static final int WHOLE = LONG ? 12_000 : 1_200;
    private static final int RANDOM = LONG ? 3_000 : 500;
    private static final int FRACTIONS = LONG ? 6_000 : 1_500;
    private static final long LEAST_PAIRS = LONG ? 9_000_000 : 1_400_000;
    private static final int LEAST_LOCALES = 222;
    private static final int MAX_DIGITS = 6;

    /** ICU4J computes with doubles, which are exact up to here. */
    private static final long EXACT = 1L << 53;

    private static final class Language {
        final String tag;
        final PluralType type;
        final PluralRules ours;
        final com.ibm.icu.text.PluralRules icus;
        final Set<PluralCategory> ofWholeNumbers = EnumSet.noneOf(PluralCategory.class);

        Language(ULocale locale, PluralType type) {
            tag = locale.toLanguageTag();
            this.type = type;
            ours = type == PluralType.CARDINAL ? PluralRules.cardinal(tag) : PluralRules.ordinal(tag);
            icus = com.ibm.icu.text.PluralRules.forLocale(locale, type);
        }

        void check(PluralCategory our, FormattedNumber printed) {
            String keyword = icus.select(printed);
            if (!our.keyword().equals(keyword)) {
                throw new AssertionError(type + " " + tag + " " + printed + ": " + our.keyword() + ", not " + keyword);
            }
        }
    }

    private final Random random = new Random(4);
    private long pairs;

    @Test
    void categoriesAreThoseOfIcu() {
        List<Language> languages = languages(List.of(com.ibm.icu.text.PluralRules.getAvailableULocales()));
        assertThat(languages).hasSizeGreaterThanOrEqualTo(2 * LEAST_LOCALES);

        for (long number : wholeNumbers(WHOLE, RANDOM)) {
            compareWhole(number, languages);
        }
        for (int i = 0; i < FRACTIONS; i++) {
            compare(decimal(i), languages);
        }

        assertThat(pairs).isGreaterThanOrEqualTo(LEAST_PAIRS);
        System.out.println("Plural categories compared with ICU4J: " + pairs);
        for (Language language : languages) {
            assertThat(language.ours.categories())
                    .as(language.tag)
                    .extracting(PluralCategory::keyword)
                    .containsExactlyInAnyOrderElementsOf(language.icus.getKeywords());
            assertThat(language.ours.integerCategories()).as(language.tag).isEqualTo(language.ofWholeNumbers);
        }
    }

    @Test
    void otherLocalesHaveTheRulesOfRelatedLocales() {
        List<ULocale> locales = new ArrayList<>(List.of(ULocale.getAvailableLocales()));
        for (String tag :
                "iw in ji jw mo sh tl sh-ME mo-MD iw-IL no-NO-x-any de-u-co-phonebk zh-Hant-TW xx".split(" ")) {
            locales.add(ULocale.forLanguageTag(tag));
        }
        List<Language> languages = languages(locales);
        assertThat(languages).hasSizeGreaterThan(1_800);

        for (long number : wholeNumbers(120, 20)) {
            compareWhole(number, languages);
        }
        for (int i = 0; i < 100; i++) {
            compare(decimal(i), languages);
        }
        assertThat(pairs).isGreaterThan(500_000);
    }

    /** No rule uses more than six digits, except to check whether there are more. */
    @Test
    void numbersBeyondDoublesHaveTheCategoryOfTheirLastDigits() {
        List<Language> languages = languages(List.of(com.ibm.icu.text.PluralRules.getAvailableULocales()));

        for (int i = 0; i < 300; i++) {
            long digits = i < 200 ? i : random.nextInt(1_000_000_000);
            BigDecimal end = BigDecimal.valueOf(1_000_000_000_000L + digits);
            BigDecimal longer = BigDecimal.valueOf(9_223_000_000_000_000_000L + digits);
            BigDecimal huge = end.add(BigDecimal.valueOf(1 + random.nextInt(99), -12 - random.nextInt(400)));
            FormattedNumber printed = print(end);
            for (Language language : languages) {
                language.check(language.ours.select(longer.longValueExact()), printed);
                language.check(language.ours.select(longer), printed);
                language.check(language.ours.select(huge), printed);
                language.check(language.ours.select(huge.setScale(0).negate()), printed);
            }
        }
    }

    private static List<Language> languages(List<ULocale> locales) {
        List<Language> languages = new ArrayList<>();
        for (ULocale locale : locales) {
            languages.add(new Language(locale, PluralType.CARDINAL));
            languages.add(new Language(locale, PluralType.ORDINAL));
        }
        return languages;
    }

    private Set<Long> wholeNumbers(int small, int large) {
        Set<Long> numbers = new LinkedHashSet<>();
        for (long number = 0; number <= small; number++) {
            numbers.add(number);
        }
        for (long power = 10; power < EXACT; power *= 10) {
            numbers.addAll(List.of(power - 1, power, power + 1, power + 11, 3 * power, 20 * power));
        }
        for (int i = 0; i < large; i++) {
            numbers.add(random.nextLong() & ((1L << random.nextInt(4, 53)) - 1));
        }
        numbers.removeIf(number -> number > EXACT);
        return numbers;
    }

    private BigDecimal decimal(int i) {
        int digits = i % (MAX_DIGITS + 1);
        long units = switch (i % 4) {
            case 0 -> random.nextInt(30);
            case 1 -> random.nextInt(1_300);
            case 2 -> random.nextInt(30) * (long) Math.pow(10, random.nextInt(8));
            default -> random.nextLong() & ((1L << random.nextInt(4, 50)) - 1);
        };
        return BigDecimal.valueOf(units, digits);
    }

    private void compareWhole(long number, List<Language> languages) {
        BigDecimal decimal = BigDecimal.valueOf(number);
        FormattedNumber printed = print(decimal);
        for (Language language : languages) {
            PluralCategory our = language.ours.select(number);
            language.check(our, printed);
            pairs++;
            language.ofWholeNumbers.add(our);
            boolean isSame = language.ours.select(decimal) == our && language.ours.select(-number) == our;
            assertThat(isSame).isTrue();
        }
    }

    private void compare(BigDecimal decimal, List<Language> languages) {
        FormattedNumber printed = print(decimal);
        for (Language language : languages) {
            language.check(language.ours.select(decimal), printed);
            pairs++;
        }
    }

    private static FormattedNumber print(BigDecimal number) {
        return NumberFormatter.withLocale(ULocale.ROOT)
                .grouping(GroupingStrategy.OFF)
                .precision(Precision.fixedFraction(Math.max(0, number.scale())))
                .format(number);
    }
}
