package dev.errata.catalog.language;

/** The keys of a group. */
public final class GroupKeys {
    private static final Section.Builder GROUP = Section.of("group", "groups.<GROUP>");

    public static final Key TITLE =
            GROUP.optional("title", ValueKind.LOCALIZED_TEXT, "\"Stock\"", "Title", "A few words that name the group.");

    public static final Key DESCRIPTION = GROUP.optional(
            "description",
            ValueKind.LOCALIZED_TEXT,
            "\"The goods are not there.\"",
            "Description",
            "What the errors of the group have in common.");

    public static final Key CODES = GROUP.optional(
            "codes",
            ValueKind.listOf(ValueKind.word(WordForm.CODE_RANGE)),
            "1000-1999",
            "Codes",
            "The ranges in which the codes of the group's errors must be; nothing assigns codes from them.");

    public static final Key JAVA = GROUP.optional(
            "java",
            new ValueKind.Nested(JavaKeys.OF_GROUP),
            "{exception: SoldOut}",
            "Java names",
            "Java names that replace the derived ones.");

    public static final Section SECTION = GROUP.build();

    private GroupKeys() {}
}
