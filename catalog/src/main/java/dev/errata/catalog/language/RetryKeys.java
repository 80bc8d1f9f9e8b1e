package dev.errata.catalog.language;

import dev.errata.runtime.Retry;

/** The keys of {@code retry}. */
public final class RetryKeys {
    private static final Section.Builder RETRY = Section.of("retry", "errors.<ERROR>.retry");

    public static final Key WHEN = RETRY.required(
            "when",
            ValueKind.oneOf(
                    Retry.Kind.values(),
                    "the same call fails again",
                    "the cause passes by itself",
                    "the client sent too many requests and should wait longer",
                    "the caller must first do something, such as fetch a new token"),
            "throttled",
            "When a retry may succeed",
            "Whether the same call may succeed later, and why.");

    public static final Key AFTER = RETRY.optional(
            "after", ValueKind.word(WordForm.DURATION), "2s", "Delay", "How long to wait before the next call.");

    public static final Key IDEMPOTENT_ONLY = RETRY.optional(
            "idempotentOnly",
            ValueKind.FLAG,
            "`false`",
            "true",
            "Idempotent calls only",
            "Whether only calls that may safely happen twice should be repeated.");

    public static final Section SECTION = RETRY.build();

    private RetryKeys() {}
}
