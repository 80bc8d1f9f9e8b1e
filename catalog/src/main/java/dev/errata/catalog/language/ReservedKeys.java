package dev.errata.catalog.language;

/** The keys of an entry of {@code reserved}. */
public final class ReservedKeys {
    private static final Section.Builder RESERVED = Section.of("reserved", "reserved[]");

    public static final Key CODE = RESERVED.optional(
            "code", ValueKind.word(WordForm.CODE), "1002", "Code", "A code that no error may have again.");

    public static final Key CONSTANT = RESERVED.optional(
            "constant",
            ValueKind.word(WordForm.CONSTANT),
            "BAD_SKU",
            "Constant",
            "A name that no error may have again.");

    public static final Key SINCE = RESERVED.optional(
            "since",
            ValueKind.word(WordForm.ANY),
            "\"2.0\"",
            "Since",
            "The version of your product that removed the error.");

    public static final Key BECAUSE = RESERVED.optional(
            "because", ValueKind.TEXT, "\"The check moved to the shop.\"", "Reason", "Why the error was removed.");

    public static final Section SECTION =
            RESERVED.constraint(Section.Count.AT_LEAST_ONE, CODE, CONSTANT).build();

    private ReservedKeys() {}
}
