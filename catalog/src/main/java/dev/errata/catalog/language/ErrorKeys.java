package dev.errata.catalog.language;

import dev.errata.catalog.model.LogLevel;

/** The keys of an error. */
public final class ErrorKeys {
    private static final Section.Builder ERROR = Section.of("error", "errors.<ERROR>");

    public static final Key CODE = ERROR.optional(
            "code",
            ValueKind.anyOf(
                    ValueKind.word(WordForm.CODE), new ValueKind.Literal("none", "the error has no code on the wire")),
            "the name of the error",
            "1001",
            "Code",
            "The code of the error on the wire, kept as spelled: `0012` is not `12`.");

    public static final Key ALIASES = ERROR.optional(
            "aliases",
            ValueKind.listOf(ValueKind.word(WordForm.CODE)),
            "OLD_CODE",
            "Other codes",
            "Other codes that mean the same error when a response is decoded.");

    public static final Key GROUP = ERROR.optional(
            "group", ValueKind.word(WordForm.GROUP), "STOCK", "Group", "The group that the error belongs to.");

    public static final Key STATUS = ERROR.optional(
            "status",
            ValueKind.word(WordForm.ERROR_STATUS),
            "`500`",
            "400",
            "HTTP status",
            "The HTTP status of a server that responds with the error.");

    public static final Key RETRY = ERROR.optional(
            "retry",
            new ValueKind.Nested(RetryKeys.SECTION),
            "never",
            "{when: throttled}",
            "Retry",
            "When a failed call may be retried.");

    public static final Key RETRYABLE = ERROR.optional(
            "retryable",
            ValueKind.FLAG,
            "true",
            "Retry, in short",
            "`true` is short for `retry: {when: transient}`, and `false` for `retry: {when: never}`.");

    public static final Key LOG = ERROR.optional(
            "log",
            ValueKind.oneOf(
                    LogLevel.values(),
                    "something is broken",
                    "something needs attention",
                    "part of normal operation",
                    "for developers",
                    "not logged"),
            "`error` for a status of 500 and above, otherwise `warn`",
            "error",
            "Log level",
            "The level at which the server logs the error.");

    public static final Key STACKLESS = ERROR.optional(
            "stackless",
            ValueKind.FLAG,
            "`false`",
            "true",
            "No stack trace",
            "Whether exceptions of the error have no stack trace, which suits ordinary control flow.");

    public static final Key PARAMS = ERROR.optional(
            "params",
            new ValueKind.Entries(
                    WordForm.PARAMETER_NAME,
                    ValueKind.anyOf(ParameterKeys.TYPE.kind(), new ValueKind.Nested(ParameterKeys.SECTION))),
            "{sku: string}",
            "Parameters",
            "The parameters of the error by name, in the order of the constructor; the type alone is short for a map with `type`.");

    public static final Key TITLE = ERROR.optional(
            "title",
            ValueKind.LOCALIZED_TEXT,
            "\"Out of stock\"",
            "Title",
            "A few words that name the error, the same for every occurrence.");

    public static final Key MESSAGE = ERROR.required(
            "message",
            ValueKind.LOCALIZED_TEXT,
            "\"…\"",
            "Message",
            "What went wrong this time, with the arguments of the exception in it.");

    public static final Key DESCRIPTION = ERROR.optional(
            "description",
            ValueKind.LOCALIZED_TEXT,
            "\"Other customers bought the last ones.\"",
            "Description",
            "What happened and why.");

    public static final Key REMEDY = ERROR.optional(
            "remedy",
            ValueKind.LOCALIZED_TEXT,
            "\"Order another article.\"",
            "Remedy",
            "What the caller can do about it.");

    public static final Key SINCE = ERROR.optional(
            "since",
            ValueKind.word(WordForm.ANY),
            "\"1.2\"",
            "Since",
            "The version of your product that introduced the error.");

    public static final Key DEPRECATED = ERROR.optional(
            "deprecated",
            new ValueKind.Nested(DeprecatedKeys.SECTION),
            "{since: \"2.0\"}",
            "Deprecated",
            "Marks an error that new code should no longer use.");

    public static final Key MATCH = ERROR.optional(
            "match",
            new ValueKind.Nested(MatchKeys.SECTION),
            "{status: 401}",
            "Match",
            "What distinguishes the error from others with the same code, or with no code, in a response.");

    public static final Key JAVA = ERROR.optional(
            "java",
            new ValueKind.Nested(JavaKeys.OF_ERROR),
            "{exception: SoldOut}",
            "Java names",
            "Java names that replace the derived ones.");

    public static final Section SECTION =
            ERROR.constraint(Section.Count.AT_MOST_ONE, RETRY, RETRYABLE).build();

    private ErrorKeys() {}
}
