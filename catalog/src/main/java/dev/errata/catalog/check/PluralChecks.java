package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.ChoiceDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.message.Part.Branch;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.ParameterType;
import dev.errata.runtime.locale.PluralCategory;
import dev.errata.runtime.locale.PluralRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plurals of one locale. */
final class PluralChecks {
    /** Where `many` is for whole millions alone: translators have never heard of it, and `other` is right in all else. */
    private static final Set<String> WITHOUT_MANY = Set.of("fr", "es", "it", "pt", "ca");

    /** Where nouns have one form, and `one` is a newcomer to CLDR that no translation has. */
    private static final Set<String> WITHOUT_ONE = Set.of("vi");

    private static final BigDecimal LEAST_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MOST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private final LocaleTag locale;

    PluralChecks(LocaleTag locale) {
        this.locale = locale;
    }

    private static Optional<Located<String>> other(Part.Plural plural) {
        for (Branch branch : plural.branches()) {
            if (branch.isOther()) {
                return Optional.of(new Located<>(branch.body().text(), branch.span()));
            }
        }
        return Optional.empty();
    }

    void check(Part.Plural plural, ParameterType type, Findings findings) {
        ChoiceDiagnostics words = new ChoiceDiagnostics(plural.word(), plural.name());
        boolean isWhole = type == ParameterType.INT || type == ParameterType.LONG;
        PluralRules rules = plural.ordinal() ? PluralRules.ordinal(locale.tag()) : PluralRules.cardinal(locale.tag());
        Set<PluralCategory> reached = isWhole ? rules.integerCategories() : rules.categories();
        ExactBranchChecks exact = ExactBranchChecks.of(plural, rules);
        List<String> missing = missing(plural, reached);
        missing.removeIf(category -> isWhole && exact.coverCounts(category));
        if (!missing.isEmpty()) {
            findings.add(words.missingCategories(
                    plural.format(), locale.tag(), missing, exact.samples(missing), other(plural)));
        }
        for (Branch branch : plural.branches()) {
            Optional<PluralCategory> category = PluralCategory.of(branch.key());
            if (category.isPresent() && !reached.contains(category.get()) && !branch.isOther()) {
                findings.add(words.unreachableCategory(
                        branch.span(), branch.key(), locale.tag(), isWhole, keywords(reached)));
            } else if (branch.isExact()
                    && isWhole
                    && !isArgument(new BigDecimal(branch.key().substring(1)), type)) {
                findings.add(words.unreachableValue(branch.span(), branch.key(), type.word()));
            }
        }
    }

    private List<String> missing(Part.Plural plural, Set<PluralCategory> reached) {
        List<String> missing = new ArrayList<>(0);
        for (PluralCategory category : reached) {
            if (isNeeded(category, plural.ordinal()) && !has(plural, category.keyword())) {
                missing.add(category.keyword());
            }
        }
        return missing;
    }

    /** That `other` is missing is told elsewhere. */
    private boolean isNeeded(PluralCategory category, boolean ordinal) {
        String language = locale.toLocale().getLanguage();
        return switch (category) {
            case OTHER -> false;
            case MANY -> ordinal || !WITHOUT_MANY.contains(language);
            case ONE -> ordinal || !WITHOUT_ONE.contains(language);
            default -> true;
        };
    }

    private static boolean has(Part.Plural plural, String key) {
        for (Branch branch : plural.branches()) {
            if (branch.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> keywords(Set<PluralCategory> categories) {
        List<String> keywords = new ArrayList<>();
        categories.forEach(category -> keywords.add(category.keyword()));
        return keywords;
    }

    private static boolean isArgument(BigDecimal number, ParameterType type) {
        boolean isInt = type == ParameterType.INT;
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(isInt ? LEAST_INT : LEAST_LONG) >= 0
                && number.compareTo(isInt ? MOST_INT : MOST_LONG) <= 0;
    }
}
