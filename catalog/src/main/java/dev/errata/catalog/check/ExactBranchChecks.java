package dev.errata.catalog.check;

import dev.errata.catalog.message.Part;
import dev.errata.catalog.message.Part.Branch;
import dev.errata.runtime.locale.PluralCategory;
import dev.errata.runtime.locale.PluralRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers for which a plural has branches of their own, so that no category decides about these.
 *
 * @param numbers those of {@code =1} and the like
 * @param offset what is taken off a number before its category counts
 */
record ExactBranchChecks(Set<BigDecimal> numbers, BigDecimal offset, PluralRules rules) {
    /** What people count to. No rule of CLDR looks at more than six digits; a category that goes on shows up before. */
    private static final int MOST = 1_000;

    private static final List<Long> LARGE = List.of(10_000L, 100_000L, 1_000_000L, 1_000_000_000L);

    private static final List<String> SAMPLES = List.of(
            "1", "2", "3", "5", "6", "7", "10", "11", "20", "21", "100", "101", "0", "4", "8", "9", "12", "1000",
            "1000000", "1.5", "0.5", "0.1", "0.2", "1.1", "2.1");

    static ExactBranchChecks of(Part.Plural plural, PluralRules rules) {
        Set<BigDecimal> numbers = new TreeSet<>();
        for (Branch branch : plural.branches()) {
            if (branch.isExact()) {
                numbers.add(new BigDecimal(branch.key().substring(1)));
            }
        }
        return new ExactBranchChecks(numbers, plural.offset(), rules);
    }

    /** Whether every count of a category has a branch of its own, as 1 has in English with {@code =1}. */
    boolean coverCounts(String category) {
        if (numbers.isEmpty()) {
            return false;
        }
        for (long count = 0; count <= MOST; count++) {
            if (isLeft(BigDecimal.valueOf(count), category)) {
                return false;
            }
        }
        return LARGE.stream().noneMatch(count -> isLeft(BigDecimal.valueOf(count), category));
    }

    private boolean isLeft(BigDecimal number, String category) {
        return !numbers.contains(number) && categoryOf(number).equals(category);
    }

    private String categoryOf(BigDecimal number) {
        BigDecimal counted = number.subtract(offset);
        PluralCategory category = rules.select(counted.signum() == 0 ? BigDecimal.ZERO : counted);
        return category.keyword();
    }

    /** A number of each category: one that people count to and that has no branch of its own, where there is one. */
    List<String> samples(List<String> categories) {
        List<String> samples = new ArrayList<>();
        for (String category : categories) {
            List<BigDecimal> ofCategory = new ArrayList<>();
            for (String sample : SAMPLES) {
                BigDecimal number = new BigDecimal(sample).add(offset);
                if (categoryOf(number).equals(category)) {
                    ofCategory.add(number);
                }
            }
            ofCategory.stream()
                    .filter(number -> !numbers.contains(number))
                    .findFirst()
                    .or(() -> ofCategory.stream().findFirst())
                    .ifPresent(number -> samples.add(number.toPlainString()));
        }
        return samples;
    }
}
