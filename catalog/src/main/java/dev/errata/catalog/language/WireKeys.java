package dev.errata.catalog.language;

import dev.errata.catalog.model.Wire;

/** The keys of {@code wire}. */
public final class WireKeys {
    private static final Section.Builder WIRE = Section.of("wire", "wire");
    private static final ValueKind POINTER = ValueKind.word(WordForm.JSON_POINTER);
    private static final ValueKind CONDITIONS = new ValueKind.Entries(
            WordForm.JSON_POINTER,
            ValueKind.anyOf(
                    ValueKind.word(WordForm.ANY), new ValueKind.Literal("null", "the location holds JSON's null")));

    public static final Key CODE = WIRE.optional(
            "code",
            POINTER,
            "responses carry no code, and every error is `code: none`",
            "/error/code",
            "Code",
            "The location of the code in the body of a response.");

    public static final Key CODE_TYPE = WIRE.optional(
            "codeType",
            ValueKind.oneOf(Wire.CodeType.values(), "codes are JSON strings", "codes are JSON numbers"),
            "`number` if all codes are plain integers, otherwise `text`",
            "text",
            "Type of codes",
            "What an encoder writes for a code; a decoder reads both.");

    public static final Key MESSAGE =
            WIRE.optional("message", POINTER, "/error/message", "Message", "The location of the vendor's message.");

    public static final Key PARAMS = WIRE.optional(
            "params",
            POINTER,
            "/error/details",
            "Parameters",
            "The location of an object with the arguments by the names of their parameters.");

    public static final Key FAILED = WIRE.optional(
            "failed",
            CONDITIONS,
            "a body is a failure if it has a code",
            "{/errorId: 1}",
            "Failure",
            "Values by location; a body is a failure if it has one of them.");

    public static final Key OK = WIRE.optional(
            "ok",
            CONDITIONS,
            "{/errorId: 1}",
            "Success",
            "Values by location; a body is not a failure if it has one of them.");

    public static final Section SECTION = WIRE.build();

    private WireKeys() {}
}
