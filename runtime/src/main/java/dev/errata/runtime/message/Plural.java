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
 * The argument {@code {name, plural, ...}} or {@code {name, selectordinal, ...}}. A branch for the exact number takes
 * precedence. The plural category is that of the number that {@code #} shows.
 */
final class Plural implements MessageElement {
    private static final int MAX_LONG_DIGITS = 18;

    private final int index;
    private final boolean ordinal;
    private final BigDecimal offset;
    private final List<Map.Entry<BigDecimal, CompiledText>> numbers;
    private final Map<PluralCategory, CompiledText> categories;
    private final CompiledText other;

    private Plural(
            int index,
            boolean ordinal,
            BigDecimal offset,
            Map<BigDecimal, CompiledText> numbers,
            Map<PluralCategory, CompiledText> categories,
            CompiledText other) {
        this.index = index;
        this.ordinal = ordinal;
        this.offset = offset;
        this.numbers = List.copyOf(numbers.entrySet());
        this.categories = categories;
        this.other = other;
    }

    /** Returns null if the branches do not include {@code other}, or a keyword is not a plural category. */
    static @Nullable Plural of(
            int index,
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
        return other == null ? null : new Plural(index, ordinal, offset, numbers, categories, other);
    }

    @Override
    public void print(RenderContext context) {
        branch(context).print(context);
    }

    private CompiledText branch(RenderContext context) {
        Object argument = context.visible(index);
        BigDecimal value = argument == null ? null : ExactNumber.of(argument);
        if (value == null) {
            return other;
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).getKey().compareTo(value) == 0) {
                return numbers.get(i).getValue();
            }
        }
        BigDecimal displayed = ExactNumber.displayed(value, offset, NumberStyle.DECIMAL.digits());
        CompiledText branch = categories.get(category(displayed, context.rules(ordinal)));
        return branch == null ? other : branch;
    }

    private static PluralCategory category(BigDecimal displayed, PluralRules rules) {
        boolean isLong = displayed.scale() == 0 && displayed.precision() <= MAX_LONG_DIGITS;
        return isLong ? rules.select(displayed.longValue()) : rules.select(displayed);
    }
}
