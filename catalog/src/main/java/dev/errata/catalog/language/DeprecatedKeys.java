package dev.errata.catalog.language;

/** The keys of {@code deprecated}. */
public final class DeprecatedKeys {
    private static final Section.Builder DEPRECATED = Section.of("deprecated", "errors.<ERROR>.deprecated");

    public static final Key SINCE = DEPRECATED.optional(
            "since",
            ValueKind.word(WordForm.ANY),
            "\"2.0\"",
            "Since",
            "The version of your product that deprecated the error.");

    public static final Key REPLACED_BY = DEPRECATED.optional(
            "replacedBy", ValueKind.word(WordForm.ERROR), "SOLD_OUT", "Replacement", "The error to use instead.");

    public static final Key BECAUSE = DEPRECATED.optional(
            "because", ValueKind.TEXT, "\"Shops say sold out.\"", "Reason", "Why the error is deprecated.");

    public static final Section SECTION = DEPRECATED.build();

    private DeprecatedKeys() {}
}
