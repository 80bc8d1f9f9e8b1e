package dev.errata.runtime.locale;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Selects the plural category of a number in a language, according to CLDR. Instances are immutable, small, and safe
 * for use by multiple threads.
 *
 * <p>Locales are specified by their BCP 47 tags. A tag without its own rules has the rules of its language. A language
 * that CLDR does not know only has {@link PluralCategory#OTHER}.
 */
public final class PluralRules {
    /**
     * The absolute value of {@link Long#MIN_VALUE}, which does not fit in a {@code long}, in the form of {@link
     * PluralOperands}.
     */
    private static final long LARGEST = 1_223_372_036_854_775_808L;

    private final int rules;

    private PluralRules(int rules) {
        this.rules = rules;
    }

    /**
     * Returns the rules for cardinal numbers, such as one piece and two pieces.
     *
     * @param tag any BCP 47 tag
     * @return the rules
     */
    public static PluralRules cardinal(String tag) {
        return new PluralRules(find(tag, CldrPlurals.cardinal()));
    }

    /**
     * Returns the rules for ordinal numbers, such as the first and the second.
     *
     * @param tag any BCP 47 tag
     * @return the rules
     */
    public static PluralRules ordinal(String tag) {
        return new PluralRules(find(tag, CldrPlurals.ordinal()));
    }

    /**
     * Returns the category of an integer without allocating memory.
     *
     * @param n any number; a negative number has the category of its absolute value
     * @return the category
     */
    public PluralCategory select(long n) {
        long magnitude = n == Long.MIN_VALUE ? LARGEST : Math.abs(n);
        return CldrPlurals.select(rules, magnitude, magnitude, 0, 0, 0);
    }

    /**
     * Returns the category of a number as it is displayed, with as many fraction digits as its scale. {@code 1} and
     * {@code 1.0} may have different categories.
     *
     * @param n any number; a negative number has the category of its absolute value
     * @return the category
     */
    public PluralCategory select(BigDecimal n) {
        PluralOperands of = PluralOperands.of(n);
        return CldrPlurals.select(rules, of.n(), of.i(), of.v(), of.f(), of.t());
    }

    /**
     * Returns all categories that numbers have.
     *
     * @return the categories in the order of the enum, unmodifiable
     */
    public Set<PluralCategory> categories() {
        return categories(true);
    }

    /**
     * Returns all categories that non-negative integers have. For example, Czech uses {@link PluralCategory#MANY} only
     * for fractions.
     *
     * @return the categories in the order of the enum, unmodifiable
     */
    public Set<PluralCategory> integerCategories() {
        return categories(false);
    }

    private Set<PluralCategory> categories(boolean withFractions) {
        String known = CldrPlurals.categories(rules);
        Set<PluralCategory> categories = EnumSet.noneOf(PluralCategory.class);
        for (PluralCategory category : PluralCategory.values()) {
            int at = known.indexOf(category.keyword());
            boolean isForFractions = at > 0 && known.charAt(at - 1) == '(';
            if (at >= 0 && (withFractions || !isForFractions)) {
                categories.add(category);
            }
        }
        return Collections.unmodifiableSet(categories);
    }

    private static int find(String tag, String table) {
        int index = CldrLocales.indexOf(tag, table);
        String at = index < 0 ? Subtags.of(tag).current().tag() : tag;
        while (index < 0 && !at.isEmpty()) {
            index = CldrLocales.indexOf(at, table);
            at = at.substring(0, Math.max(at.lastIndexOf('-'), 0));
        }
        return index < 0 ? 0 : CldrLocales.numberBefore(index, table);
    }
}
