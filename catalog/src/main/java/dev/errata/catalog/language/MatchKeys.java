package dev.errata.catalog.language;

/** The keys of {@code match}. */
public final class MatchKeys {
    private static final Section.Builder MATCH = Section.of("match", "errors.<ERROR>.match");

    public static final Key STATUS = MATCH.optional(
            "status", ValueKind.word(WordForm.ANY_STATUS), "401", "HTTP status", "The HTTP status of the response.");

    public static final Key MESSAGE = MATCH.optional(
            "message",
            ValueKind.TEXT,
            "\"Please check the field: {field}\"",
            "Message",
            "The vendor's whole message; a placeholder captures the argument of a parameter.");

    public static final Section SECTION =
            MATCH.constraint(Section.Count.AT_LEAST_ONE, STATUS, MESSAGE).build();

    private MatchKeys() {}
}
