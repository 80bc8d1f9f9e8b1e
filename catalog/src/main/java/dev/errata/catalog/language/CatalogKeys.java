package dev.errata.catalog.language;

import dev.errata.catalog.model.ExceptionStyle;
import dev.errata.catalog.model.Layout;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.model.TranslationPolicy;

/** The keys of a catalog, and those of its {@code defaults}. */
public final class CatalogKeys {
    private static final Section.Builder CATALOG = Section.of("catalog", "");

    public static final Key ERRATA = CATALOG.required(
            "errata",
            ValueKind.word(WordForm.FORMAT_VERSION),
            "1",
            "Version of the language",
            "The version of the catalog language that the file is written in.");

    public static final Key CATALOG_NAME = CATALOG.required(
            "catalog",
            ValueKind.word(WordForm.TYPE_NAME),
            "Orders",
            "Name",
            "The name of the catalog, with which the names of all generated types begin.");

    public static final Key DESCRIPTION = CATALOG.optional(
            "description",
            ValueKind.TEXT,
            "\"What can go wrong with an order.\"",
            "Description",
            "What the catalog is for.");

    public static final Key LOCALES = CATALOG.required(
            "locales",
            ValueKind.listOf(ValueKind.word(WordForm.LOCALE)),
            "en",
            "Locales",
            "The locales of the texts; the first is the source locale, which all others translate.");

    public static final Key TRANSLATIONS = CATALOG.optional(
            "translations",
            ValueKind.oneOf(
                    TranslationPolicy.values(),
                    "a missing text is an error",
                    "a missing text is a warning",
                    "a missing text is not reported"),
            "`warn`",
            "required",
            "Missing translations",
            "How a text is reported that is missing in another locale than the source.");

    public static final Key PSEUDO_LOCALES = CATALOG.optional(
            "pseudoLocales",
            ValueKind.FLAG,
            "`false`",
            "true",
            "Pseudo-locales",
            "Adds the locales `en-XA` and `ar-XB`, whose texts are computed.");

    public static final Key ZONE = CATALOG.optional(
            "zone",
            ValueKind.word(WordForm.ZONE),
            "`UTC`",
            "UTC",
            "Time zone",
            "The time zone in which messages show instants.");

    public static final Key DOCS = CATALOG.optional(
            "docs",
            ValueKind.word(WordForm.HTTP_URI),
            "https://errors.example.com/orders/",
            "Documentation",
            "The base of the URIs of problem types (RFC 9457).");

    public static final Key LAYOUT = CATALOG.optional(
            "layout",
            ValueKind.oneOf(Layout.values(), "one enum", "an enum per group under a sealed interface"),
            "`flat`",
            "flat",
            "Layout",
            "How the generated constants are arranged.");

    public static final Key EXCEPTIONS = CATALOG.optional(
            "exceptions",
            ValueKind.oneOf(
                    ExceptionStyle.values(), "a class per error", "a class per group, with a factory per error"),
            "`per-error`",
            "per-error",
            "Exception classes",
            "Which exception classes are generated.");

    /** What a rule can be set to, in a catalog and in an option of a build. */
    public static final ValueKind.OneOf RULE_LEVELS =
            ValueKind.oneOf(RuleLevels.Level.values(), "not reported", "reported as a warning", "reported as an error");

    public static final Key RULES = CATALOG.optional(
            "rules",
            new ValueKind.Entries(WordForm.RULE, RULE_LEVELS),
            "{translation-equals-source: off}",
            "Rules",
            "The severities of warnings and errors of style, by the rule's name.");

    public static final Key ERRORS = CATALOG.required(
            "errors",
            new ValueKind.Entries(WordForm.CONSTANT, new ValueKind.Nested(ErrorKeys.SECTION)),
            "{OUT_OF_STOCK: {message: \"…\"}}",
            "Errors",
            "The errors of the catalog by name.");

    public static final Key WIRE = CATALOG.optional(
            "wire",
            new ValueKind.Nested(WireKeys.SECTION),
            "{code: /error/code}",
            "Responses",
            "Where the body of a response carries the code, the message and the parameters.");

    public static final Key GROUPS = CATALOG.optional(
            "groups",
            new ValueKind.Entries(WordForm.CONSTANT, new ValueKind.Nested(GroupKeys.SECTION)),
            "{STOCK: {title: \"Stock\"}}",
            "Groups",
            "The groups of errors by name.");

    public static final Key DEFAULTS;

    /** What {@code defaults} can have: keys of errors. */
    public static final Section DEFAULTS_SECTION;

    static {
        Section.Builder defaults = Section.of("defaults", "defaults");
        defaults.add(ErrorKeys.STATUS);
        defaults.add(ErrorKeys.RETRY);
        defaults.add(ErrorKeys.RETRYABLE);
        defaults.add(ErrorKeys.LOG);
        defaults.add(ErrorKeys.STACKLESS);
        DEFAULTS_SECTION = defaults.constraint(Section.Count.AT_MOST_ONE, ErrorKeys.RETRY, ErrorKeys.RETRYABLE)
                .build();
        DEFAULTS = CATALOG.optional(
                "defaults",
                new ValueKind.Nested(DEFAULTS_SECTION),
                "{status: 400}",
                "Defaults",
                "What applies to errors that leave these keys out.");
    }

    public static final Key RESERVED = CATALOG.optional(
            "reserved",
            ValueKind.listOf(new ValueKind.Nested(ReservedKeys.SECTION)),
            "{code: 1002}",
            "Reserved",
            "Codes and names that must not be used again.");

    public static final Section SECTION = CATALOG.build();

    private CatalogKeys() {}
}
