package dev.errata.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.errata.runtime.text.ErrorTexts;
import dev.errata.runtime.text.TestTexts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Random messages are formatted as by ICU4J, in every locale of ICU4J.
 *
 * <p>The intended differences are in {@link RandomPattern}, marked "Difference", and in {@link Difference}.
 */
class IcuMessagesTest {
    private static final boolean LONG = Boolean.getBoolean("errata.long");
    private static final int PATTERNS = LONG ? 30_000 : 3_000;
    private static final int LOCALES_PER_PATTERN = 2;
    private static final int ARGUMENTS_PER_LOCALE = 2;

    /** The reason why a message is not compared. */
    private enum Difference {
        /** The data of the JDK and ICU have different versions, with different signs and spaces. */
        NUMBERS_OF_JDK_AND_ICU,
        /** ICU and the JDK format a number that rounds to zero as "-0"; Errata formats it as "0". */
        MINUS_NOTHING,
        /** ICU subtracts an offset in binary, so that 1.0635 minus 1 is less than 0.0635. */
        OFFSET_IN_BINARY
    }

    private record Number(String plain, Object value) {
        static Number of(Random random) {
            String whole = switch (random.nextInt(8)) {
                case 0, 1, 2, 3 -> Integer.toString(random.nextInt(26));
                case 4, 5 -> Integer.toString(random.nextInt(1_000));
                case 6 -> Integer.toString(random.nextInt(10_000_000));
                default -> random.nextBoolean() ? "1000000" : Long.toString(random.nextLong() % 1_000_000_000_000L);
            };
            String sign = random.nextInt(12) == 0 && whole.charAt(0) != '-' && !whole.equals("0") ? "-" : "";
            if (random.nextInt(3) > 0) {
                long value = Long.parseLong(sign + whole);
                return new Number(sign + whole, value == (int) value ? (Object) (int) value : (Object) value);
            }
            String text = sign + whole + "." + fraction(random);
            // Before JDK 19, Double.toString had wrong last digits of long numbers.
            boolean binary = text.length() < 14 && random.nextBoolean();
            return new Number(text, binary ? (Object) Double.valueOf(text) : new BigDecimal(text));
        }

        private static String fraction(Random random) {
            StringBuilder digits = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                digits.append(random.nextInt(10));
            }
            return digits.append(1 + random.nextInt(9)).toString();
        }

        BigDecimal exact() {
            return new BigDecimal(plain);
        }
    }

    private final Map<String, Boolean> agreements = new HashMap<>();
    private final Map<Difference, Integer> differences = new HashMap<>();
    private final Set<String> locales = new HashSet<>();
    private int compared;

    @Test
    void randomMessagesAreFormattedAsInIcu() {
        List<String> tags = new ArrayList<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            tags.add(locale.toLanguageTag());
        }
        Random random = new Random(20261122);
        for (int i = 0; i < PATTERNS; i++) {
            RandomPattern pattern = new RandomPattern(random);
            for (int j = 0; j < LOCALES_PER_PATTERN; j++) {
                compare(pattern, tags.get(random.nextInt(tags.size())), random);
            }
        }

        int all = PATTERNS * LOCALES_PER_PATTERN * ARGUMENTS_PER_LOCALE;
        assertThat(compared).as("compared, without %s", differences).isGreaterThan(all * 3 / 4);
        assertThat(all).isGreaterThanOrEqualTo(LONG ? 100_000 : 5_000);
        assertThat(locales).hasSizeGreaterThan(500);
    }

    private void compare(RandomPattern pattern, String tag, Random random) {
        ErrorTexts ours = TestTexts.in(tag, pattern.ours.toString(), "n", "m", "s?", "g");
        MessageFormat icu = new MessageFormat(pattern.icus.toString(), ULocale.forLanguageTag(tag));
        for (int i = 0; i < ARGUMENTS_PER_LOCALE; i++) {
            Number n = Number.of(random);
            Number m = Number.of(random);
            String s = random.nextInt(10) == 0 ? null : random.nextBoolean() ? "{n} # '{' '" : "s";
            String g = "abcd".substring(random.nextInt(4)).substring(0, 1);
            if (!isDifferent(pattern, tag, n, m)) {
                Map<String, Object> arguments = new HashMap<>();
                arguments.put("n", n.value());
                arguments.put("m", m.value());
                arguments.put("nPlain", n.plain());
                arguments.put("mPlain", m.plain());
                arguments.put("g", g);
                if (s != null) {
                    arguments.put("s", s);
                }
                assertThat(ours.message(new Object[] {n.value(), m.value(), s, g}, Locale.forLanguageTag(tag)))
                        .as("%s: %s with %s, %s, %s, %s", tag, pattern.ours, n, m, s, g)
                        .isEqualTo(icu.format(arguments));
                compared++;
                locales.add(tag);
            }
        }
    }

    private boolean isDifferent(RandomPattern pattern, String tag, Number n, Number m) {
        for (RandomPattern.Use use : pattern.uses) {
            BigDecimal exact = (use.name().equals("n") ? n : m).exact().subtract(use.offset());
            Difference difference = difference(use, tag, exact);
            if (difference != null) {
                differences.merge(difference, 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    private Difference difference(RandomPattern.Use use, String tag, BigDecimal exact) {
        String text = NumberFormat.getInstance(Locale.ENGLISH).format(exact);
        if (exact.signum() < 0 && exact.abs().compareTo(BigDecimal.ONE) < 0) {
            return Difference.MINUS_NOTHING;
        }
        if (use.offset().signum() != 0 && exact.scale() > 3) {
            return Difference.OFFSET_IN_BINARY;
        }
        boolean agree = agreements.computeIfAbsent(
                tag + use.style() + text, key -> jdk(use.style(), tag, exact).equals(icu(use.style(), tag, exact)));
        return agree ? null : Difference.NUMBERS_OF_JDK_AND_ICU;
    }

    private static String jdk(String style, String tag, BigDecimal number) {
        Locale locale = Locale.forLanguageTag(tag);
        return (switch (style) {
                    case "integer" -> NumberFormat.getIntegerInstance(locale);
                    case "percent" -> NumberFormat.getPercentInstance(locale);
                    default -> NumberFormat.getInstance(locale);
                })
                .format(number);
    }

    private static String icu(String style, String tag, BigDecimal number) {
        ULocale locale = ULocale.forLanguageTag(tag);
        return (switch (style) {
                    case "integer" -> com.ibm.icu.text.NumberFormat.getIntegerInstance(locale);
                    case "percent" -> com.ibm.icu.text.NumberFormat.getPercentInstance(locale);
                    default -> com.ibm.icu.text.NumberFormat.getInstance(locale);
                })
                .format(number);
    }

    // ---- each difference, with both results

    private static void differ(String message, Object n, String ours, String icus) {
        Map<String, Object> arguments = new HashMap<>();
        if (n != null) {
            arguments.put("n", n);
        }
        assertThat(TestTexts.message(message, "n?").message(new Object[] {n}, Locale.ENGLISH))
                .isEqualTo(ours);
        assertThat(new MessageFormat(message, ULocale.ENGLISH).format(arguments))
                .isEqualTo(icus);
    }

    @Test
    void aPlainNumberIsNotGrouped() {
        differ("{n}", 1234567, "1234567", "1,234,567");
    }

    @Test
    void aNumberSignInASelectionIsTheNumberOfThePlural() {
        differ("{n, plural, other {{n, select, other {#}}}}", 5, "5", "#");
        differ("{n, plural, other {{n, select, other {'#'.}}}}", 5, "#.", "'#'.");
    }

    @Test
    void theFormatInABranchDoesNotSelectTheBranch() {
        differ("{n, plural, one {one} other {{n, number, integer} items}}", 1.4, "1 items", "one");
    }

    @Test
    void negativeZeroIsZero() {
        differ("{n, number}", -0.0001, "0", "-0");
    }

    @Test
    void anOffsetIsSubtractedInDecimal() {
        differ("{n, plural, offset:1 other {#}}", new BigDecimal("1.0635"), "0.064", "0.063");
    }

    @Test
    void aMissingNumberSelectsOther() {
        differ("{n, plural, one {one} other {# items}}", null, "{n} items", "{n}");
    }
}
