package dev.errata.catalog.language;

import dev.errata.catalog.model.ParameterType;

/** The keys of a parameter that is written as a map. */
public final class ParameterKeys {
    private static final Section.Builder PARAMETER = Section.of("parameter", "errors.<ERROR>.params.<parameter>");

    public static final Key TYPE = PARAMETER.required(
            "type",
            ValueKind.oneOf(
                    ParameterType.values(),
                    "`String`",
                    "`int`",
                    "`long`",
                    "`double`",
                    "`java.math.BigDecimal`",
                    "`boolean`",
                    "`java.time.LocalDate`",
                    "`java.time.LocalTime`",
                    "`java.time.Instant`",
                    "`java.time.Duration`",
                    "`java.util.UUID`",
                    "`java.net.URI`",
                    "a Java enum of its own, with the constants that `values` lists"),
            "string",
            "Type",
            "The type of the argument in Java.");

    public static final Key VALUES = PARAMETER.optional(
            "values",
            ValueKind.listOf(ValueKind.word(WordForm.ENUM_VALUE)),
            "red",
            "Values",
            "The values of a parameter with `type: enum`, which needs them; no other type has them.");

    public static final Key SENSITIVE = PARAMETER.optional(
            "sensitive",
            ValueKind.FLAG,
            "`false`",
            "true",
            "Sensitive",
            "Whether the argument stays out of logs and problem details.");

    public static final Key OPTIONAL = PARAMETER.optional(
            "optional", ValueKind.FLAG, "`false`", "true", "Optional", "Whether the argument may be missing.");

    public static final Key WIRE = PARAMETER.optional(
            "wire",
            ValueKind.word(WordForm.JSON_POINTER),
            "the name of the parameter, under `params` of the catalog's `wire`",
            "/user/name",
            "Location",
            "The location of the argument in the body of a response.");

    public static final Key DESCRIPTION = PARAMETER.optional(
            "description", ValueKind.TEXT, "\"Who ordered.\"", "Description", "What the parameter is, for developers.");

    public static final Key EXAMPLE = PARAMETER.optional(
            "example", ValueKind.TEXT, "\"Ada\"", "Example", "An argument as documentation shows it.");

    public static final Section SECTION = PARAMETER.build();

    private ParameterKeys() {}
}
