package dev.errata.runtime.locale;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which plural category a number has in a language, as CLDR says. Immutable and cheap.
 *
 * <p>Locales are given by their BCP 47 tags. A tag that has no rules of its own has those of its language; a language that
 * CLDR does not know has {@link PluralCategory#OTHER} alone.
 */
public final class PluralRules {
    /** The magnitude of {@link Long#MIN_VALUE}, which no {@code long} holds, in the form that {@link PluralOperands} gives it. */
    private static final long LARGEST = 1_223_372_036_854_775_808L;

    private final int rules;

    private PluralRules(int rules) {
        this.rules = rules;
    }

    /**
     * The rules for amounts: one piece, two pieces.
     *
     * @param tag any BCP 47 tag
     * @return its rules
     */
    public static PluralRules cardinal(String tag) {
        return new PluralRules(find(tag, CldrPlurals.cardinal()));
    }

    /**
     * The rules for places in a row: the first, the second.
     *
     * @param tag any BCP 47 tag
     * @return its rules
     */
    public static PluralRules ordinal(String tag) {
        return new PluralRules(find(tag, CldrPlurals.ordinal()));
    }

    /**
     * The category of a whole number. It allocates nothing.
     *
     * @param n any number; a negative one has the category of its magnitude
     * @return its category
     */
    public PluralCategory select(long n) {
        long magnitude = n == Long.MIN_VALUE ? LARGEST : Math.abs(n);
        return CldrPlurals.select(rules, magnitude, magnitude, 0, 0, 0);
    }

    /**
     * The category of a number as it is printed. The scale counts: {@code 1} may be another category than {@code 1.0}.
     *
     * @param n any number, however large or small; as many fraction digits are printed as its scale says
     * @return its category
     */
    public PluralCategory select(BigDecimal n) {
        PluralOperands of = PluralOperands.of(n);
        return CldrPlurals.select(rules, of.n(), of.i(), of.v(), of.f(), of.t());
    }

    /**
     * Every category that some number has.
     *
     * @return the categories in the order of the enum; unmodifiable
     */
    public Set<PluralCategory> categories() {
        return categories(true);
    }

    /**
     * Every category that some whole number from zero on has. In Czech, {@link PluralCategory#MANY} is for fractions alone.
     *
     * @return the categories in the order of the enum; unmodifiable
     */
    public Set<PluralCategory> integerCategories() {
        return categories(false);
    }

    private Set<PluralCategory> categories(boolean isAll) {
        String known = CldrPlurals.categories(rules);
        Set<PluralCategory> categories = EnumSet.noneOf(PluralCategory.class);
        for (PluralCategory category : PluralCategory.values()) {
            int at = known.indexOf(category.keyword());
            boolean isForFractions = at > 0 && known.charAt(at - 1) == '(';
            if (at >= 0 && (isAll || !isForFractions)) {
                categories.add(category);
            }
        }
        return Collections.unmodifiableSet(categories);
    }

    private static int find(String tag, String table) {
        int place = CldrLocales.indexOf(tag, table);
        String at = place < 0 ? Subtags.of(tag).current().tag() : tag;
        while (place < 0 && !at.isEmpty()) {
            place = CldrLocales.indexOf(at, table);
            at = at.substring(0, Math.max(at.lastIndexOf('-'), 0));
        }
        return place < 0 ? 0 : CldrLocales.numberBefore(place, table);
    }
}
