package dev.errata.runtime.locale;

import java.util.Locale;
import java.util.Optional;

/** The plural categories of CLDR. Languages use some of them; each language uses {@link #OTHER}. */
public enum PluralCategory {
    /** For zero, and for numbers that a language treats like it. */
    ZERO,
    /** For the singular. */
    ONE,
    /** For the dual. */
    TWO,
    /** For the paucal, or another kind of plural. */
    FEW,
    /** For another kind of plural; in some languages for fractions, in others for millions. */
    MANY,
    /** For all numbers that have no other category; the plural of most languages. */
    OTHER;

    private final String keyword = name().toLowerCase(Locale.ROOT);

    /**
     * Returns the keyword of the category in messages.
     *
     * @return the name in lower case
     */
    public String keyword() {
        return keyword;
    }

    /**
     * Returns the category with the given keyword.
     *
     * @param keyword a keyword in lower case, as in messages
     * @return the category; empty if there is none with that keyword
     */
    public static Optional<PluralCategory> of(String keyword) {
        for (PluralCategory category : values()) {
            if (category.keyword.equals(keyword)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
