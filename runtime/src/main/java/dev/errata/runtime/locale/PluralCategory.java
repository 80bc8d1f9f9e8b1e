package dev.errata.runtime.locale;

import java.util.Locale;
import java.util.Optional;

/** The grammatical numbers that CLDR tells apart. No language has all of them, and each has {@link #OTHER}. */
public enum PluralCategory {
    /** For zero, or for what a language treats like it. */
    ZERO,
    /** The singular. */
    ONE,
    /** The dual. */
    TWO,
    /** The paucal, or a second kind of plural. */
    FEW,
    /** A third kind of plural; in some languages for fractions, in others for exact millions. */
    MANY,
    /** Whatever has no category of its own; the plural of most languages. */
    OTHER;

    private final String keyword = name().toLowerCase(Locale.ROOT);

    /**
     * What a message calls the category.
     *
     * @return the name in lower case
     */
    public String keyword() {
        return keyword;
    }

    /**
     * The category of a keyword.
     *
     * @param keyword as in a message, in lower case
     * @return the category, or empty if there is none of that name
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
