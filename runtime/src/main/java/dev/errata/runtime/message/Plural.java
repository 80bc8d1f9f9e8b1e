package dev.errata.runtime.message;

import dev.errata.runtime.locale.PluralCategory;
import dev.errata.runtime.locale.PluralRules;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code {name, plural, ...}} or {@code {name, selectordinal, ...}}. A branch for the very number comes first; the category
 * counts what {@code #} prints.
 */
final class Plural implements MessageElement {
    private static final int DIGITS_OF_A_LONG = 18;

    private final int place;
    private final boolean ordinal;
    private final BigDecimal offset;
    private final List<Map.Entry<BigDecimal, CompiledText>> numbers;
    private final Map<PluralCategory, CompiledText> categories;
    private final CompiledText other;

    private Plural(
            int place,
            boolean ordinal,
            BigDecimal offset,
            Map<BigDecimal, CompiledText> numbers,
            Map<PluralCategory, CompiledText> categories,
            CompiledText other) {
        this.place = place;
        this.ordinal = ordinal;
        this.offset = offset;
        this.numbers = List.copyOf(numbers.entrySet());
        this.categories = categories;
        this.other = other;
    }

    /** Null for branches that lack {@code other}, or have a keyword that is no category. */
    static @Nullable Plural of(
            int place,
            boolean ordinal,
            BigDecimal offset,
            Map<BigDecimal, CompiledText> numbers,
            Map<String, CompiledText> keywords) {
        Map<PluralCategory, CompiledText> categories = new EnumMap<>(PluralCategory.class);
        for (Map.Entry<String, CompiledText> branch : keywords.entrySet()) {
            Optional<PluralCategory> category = PluralCategory.of(branch.getKey());
            if (category.isEmpty()) {
                return null;
            }
            categories.put(category.get(), branch.getValue());
        }
        CompiledText other = categories.get(PluralCategory.OTHER);
        return other == null ? null : new Plural(place, ordinal, offset, numbers, categories, other);
    }

    @Override
    public void print(RenderContext to) {
        branch(to).print(to);
    }

    private CompiledText branch(RenderContext to) {
        Object argument = to.visible(place);
        BigDecimal value = argument == null ? null : ExactNumber.of(argument);
        if (value == null) {
            return other;
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).getKey().compareTo(value) == 0) {
                return numbers.get(i).getValue();
            }
        }
        BigDecimal shown = ExactNumber.shown(value, offset, NumberStyle.DECIMAL.digits());
        CompiledText branch = categories.get(category(shown, to.rules(ordinal)));
        return branch == null ? other : branch;
    }

    private static PluralCategory category(BigDecimal shown, PluralRules rules) {
        boolean small = shown.scale() == 0 && shown.precision() <= DIGITS_OF_A_LONG;
        return small ? rules.select(shown.longValue()) : rules.select(shown);
    }
}
