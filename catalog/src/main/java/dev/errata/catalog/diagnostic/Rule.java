package dev.errata.catalog.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every mistake that Errata knows, on one screen.
 *
 * <p>The {@linkplain #slug() slug} of a rule is also its folder under {@code docs/examples/invalid}, its anchor in the guide
 * and its key under {@code rules:}.
 */
public enum Rule {
    // finding the catalog (reported by hosts)
    BAD_CATALOG_PATH(Kind.ERROR, "the path of a catalog is relative, with `/`, and stays below its root"),
    CATALOG_NOT_FOUND(Kind.ERROR, "the annotation's catalog exists"),
    CATALOG_NAMED_TWICE(Kind.ERROR, "a package names a catalog once"),
    TYPE_EXISTS(Kind.ERROR, "no other type has the name of a generated one"),
    UNKNOWN_OPTION_VALUE(Kind.ERROR, "the options of the processor are well formed"),

    // reading the file
    REFUSED_FILE(Kind.ERROR, "a file of a catalog is a regular file, and no link brings it from elsewhere"),
    FILE_TOO_LARGE(Kind.ERROR, "a file has at most 16 MiB"),
    NOT_UTF_8(Kind.ERROR, "files are in UTF-8"),
    BINARY_FILE(Kind.ERROR, "a catalog is a text file"),
    EMPTY_FILE(Kind.ERROR, "a catalog is not empty"),
    YAML_SYNTAX(Kind.ERROR, "the file is YAML"),
    NESTING_TOO_DEEP(Kind.ERROR, "maps and lists nest at most 20 deep"),
    SECOND_DOCUMENT(Kind.ERROR, "a file holds one YAML document"),
    DIRECTIVE(Kind.ERROR, "no YAML directives"),
    TAG(Kind.ERROR, "no YAML tags"),
    ANCHOR_OR_ALIAS(Kind.ERROR, "no anchors and no aliases"),
    MERGE_KEY(Kind.ERROR, "no merge keys"),
    COMPLEX_KEY(Kind.ERROR, "keys are plain words"),
    DUPLICATE_KEY(Kind.ERROR, "a key stands once in its map"),
    CONTROL_CHARACTER(Kind.ERROR, "no control characters, lone surrogates or noncharacters"),
    INVISIBLE_CHARACTER(Kind.ERROR, "no invisible or direction-changing characters outside texts"),
    BIDI_CONTROL_IN_TEXT(Kind.WARNING, "a text changes direction only by balanced isolates"),

    // the shape of the catalog
    UNSUPPORTED_VERSION(Kind.ERROR, "the format version is 1"),
    MISSING_KEY(Kind.ERROR, "what is required is there"),
    UNKNOWN_KEY(Kind.ERROR, "every key is one of the language"),
    WRONG_SHAPE(Kind.ERROR, "a map, a list or a text stands where one belongs"),
    NOT_A_BOOLEAN(Kind.ERROR, "booleans are `true` and `false`"),
    NOT_A_NUMBER(Kind.ERROR, "numbers are plain integers"),
    UNKNOWN_VALUE(Kind.ERROR, "a key with a choice has one of its values"),
    BAD_LOCALE(Kind.ERROR, "a locale is a BCP 47 tag"),
    DUPLICATE_LOCALE(Kind.ERROR, "a locale is declared once"),
    BAD_STATUS(Kind.ERROR, "an HTTP status is 400 to 599"),
    BAD_DURATION(Kind.ERROR, "a duration is a number with ms, s, m, h or d"),
    BAD_ZONE(Kind.ERROR, "a time zone is one of the IANA database"),
    BAD_URI(Kind.ERROR, "the docs base is an absolute http or https URI"),
    BAD_POINTER(Kind.ERROR, "a place in a body is a JSON Pointer"),
    BAD_CODE_RANGE(Kind.ERROR, "a range of codes is two integers, the smaller first"),
    BAD_HASH(Kind.ERROR, "the hash of a source text is 6 to 64 hex digits"),
    UNKNOWN_RULE(Kind.ERROR, "a rule that is set exists"),
    FIXED_RULE(Kind.ERROR, "only warnings and errors of style can be set"),

    // names
    BAD_NAME(Kind.ERROR, "names are ASCII identifiers in the style of their kind"),
    JAVA_KEYWORD(Kind.ERROR, "a name is no Java keyword"),
    RESERVED_NAME(Kind.ERROR, "a name does not hide a member of the generated types' bases"),
    NAMES_DIFFER_IN_CASE(Kind.ERROR, "names differ in more than case"),
    CLASS_NAME_CLASH(Kind.ERROR, "no two constants or groups give one class name"),
    TYPE_NAME_CLASH(Kind.ERROR, "no two catalogs of a package give one type name"),

    // errors and their codes
    NO_ERRORS(Kind.ERROR, "a catalog defines at least one error"),
    BAD_CODE(Kind.ERROR, "a code is printable ASCII, at most 128 characters"),
    DUPLICATE_CODE(Kind.ERROR, "a code has one owner, unless `match` tells its owners apart"),
    AMBIGUOUS_MATCH(Kind.ERROR, "no two errors match the same answer"),
    RESERVED_CODE(Kind.ERROR, "a reserved code or constant is not used again"),
    CODE_IS_NO_NUMBER(Kind.ERROR, "with `codeType: number` every code is an integer"),
    CODE_OUTSIDE_GROUP(Kind.STYLE, "a group's errors have codes in the group's ranges"),
    UNMATCHED_ERROR(Kind.ERROR, "an error without a code has a `match`"),
    WIRE_NEEDED(Kind.ERROR, "what reads bodies needs `wire`"),
    UNREACHABLE_PARAMETER(Kind.WARNING, "an answer has a place for every parameter"),
    COLLIDING_PLACES(Kind.WARNING, "no place in a body is another one, or lies in it"),
    HIDDEN_BY_OK(Kind.WARNING, "no error has a code that `ok` says is none"),
    UNKNOWN_GROUP(Kind.ERROR, "an error's group is defined"),
    GROUP_NEEDED(Kind.ERROR, "with `layout: grouped` every error has a group"),
    UNUSED_GROUP(Kind.WARNING, "a group has errors"),
    RETRY_TWICE(Kind.ERROR, "`retry` or `retryable`, not both"),
    POINTLESS_RETRY(Kind.WARNING, "what is never retried has no delay"),
    UNKNOWN_REPLACEMENT(Kind.ERROR, "the replacement of a deprecated error is another error of the catalog"),
    LARGE_ENUM(Kind.WARNING, "an enum has at most 1,000 constants"),
    ENUM_TOO_LARGE(Kind.ERROR, "an enum has at most 1,500 constants"),
    TOO_MANY_CLASSES(Kind.ERROR, "at most 10,000 errors have a class of their own"),

    // parameters
    UNKNOWN_TYPE(Kind.ERROR, "a parameter's type is one of the language"),
    ENUM_VALUES(Kind.ERROR, "an enum parameter lists its values, and only it does"),
    TOO_MANY_PARAMETERS(Kind.ERROR, "an error has at most 50 parameters"),
    BAD_EXAMPLE(Kind.STYLE, "an example fits its parameter's type"),

    // texts
    TEXT_TOO_LONG(Kind.ERROR, "a text has at most 10,000 characters"),
    EMPTY_TEXT(Kind.ERROR, "a text says something"),
    UNDECLARED_LOCALE(Kind.ERROR, "the locale of a text is declared"),
    MISSING_SOURCE_TEXT(Kind.ERROR, "a text stands in the source locale"),
    MISSING_TRANSLATION(Kind.WARNING, "a text stands in every locale"),
    STALE_TRANSLATION(Kind.WARNING, "a translation is of the source text that stands there now"),
    TRANSLATION_EQUALS_SOURCE(Kind.WARNING, "a translation differs from its source"),
    TEXT_CUT_AT_COMMENT(Kind.WARNING, "no comment follows an unquoted text"),
    TEXT_TWICE(Kind.ERROR, "a text stands in the catalog or in its side file, not in both"),
    SIDE_FILE_MISMATCH(Kind.ERROR, "a side file belongs to its catalog and its locale"),
    UNKNOWN_CONSTANT(Kind.ERROR, "a side file translates errors of its catalog"),

    // messages
    STRAY_BRACE(Kind.ERROR, "braces come in pairs around a parameter's name"),
    UNCLOSED_QUOTATION(Kind.ERROR, "a quotation that hides a brace is closed"),
    APOSTROPHE_BEFORE_BRACE(Kind.ERROR, "no apostrophe between a letter and a brace, or a `#` in a plural"),
    UNKNOWN_PLACEHOLDER(Kind.ERROR, "a placeholder names a parameter of its error"),
    POSITIONAL_PLACEHOLDER(Kind.ERROR, "placeholders are named, not numbered"),
    UNSUPPORTED_FORMAT(Kind.ERROR, "a format is `number`, `date`, `time`, `plural`, `selectordinal` or `select`"),
    UNKNOWN_FORMAT_STYLE(Kind.ERROR, "the style of a format is one of its own"),
    FORMAT_DOES_NOT_FIT(Kind.ERROR, "a format fits its parameter's type"),
    BAD_BRANCH(Kind.ERROR, "a branch is a keyword with a text in braces"),
    MISSING_OTHER(Kind.ERROR, "every plural and every selection has a branch `other`"),
    UNKNOWN_PLURAL_KEYWORD(Kind.ERROR, "the branches of a plural are named by CLDR's categories"),
    BAD_EXACT_VALUE(Kind.ERROR, "a branch for one number is `=` and the number"),
    BAD_OFFSET(Kind.ERROR, "an offset is `offset:` and a number, before the branches of a plural"),
    DUPLICATE_BRANCH(Kind.ERROR, "a branch stands once in its plural or selection"),
    CHOICE_TOO_DEEP(Kind.ERROR, "plurals and selections nest at most 5 deep"),
    MISSING_PLURAL_CATEGORY(Kind.WARNING, "a plural has a branch for every category of its language"),
    UNREACHABLE_BRANCH(Kind.WARNING, "every branch is for something that can be"),
    PRINTF_PLACEHOLDER(Kind.WARNING, "placeholders are `{name}`, not `%s`"),
    DOLLAR_BEFORE_PLACEHOLDER(Kind.WARNING, "placeholders are `{name}`, not `${name}`"),
    FULL_WIDTH_BRACES(Kind.WARNING, "placeholders are `{name}`, not `\uFF5Bname\uFF5D`"),
    PARAMETER_NOT_SHOWN(Kind.WARNING, "a message shows every required parameter"),
    PLACEHOLDER_IN_PLAIN_TEXT(Kind.WARNING, "only messages have placeholders"),
    CAPTURES_TOUCH(Kind.ERROR, "text parts the placeholders of a `match`");

    /** What users may do with a rule. */
    private enum Kind {
        /** Always an error. */
        ERROR,
        /** An error that harms nothing that is generated: it may be made a warning or turned off. */
        STYLE,
        /** A warning: it may be made an error or turned off. */
        WARNING
    }

    private final Kind kind;
    private final String title;
    private final String slug;

    Rule(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
        this.slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule's name in reports, in {@code rules:} and in links: lower case with hyphens. */
    public String slug() {
        return slug;
    }

    /** What the rule demands, in one line. */
    public String title() {
        return title;
    }

    /** The severity where nobody set another. */
    public Severity severity() {
        return kind == Kind.WARNING ? Severity.WARNING : Severity.ERROR;
    }

    /** Whether a catalog or a build may set the rule to another severity or turn it off. */
    public boolean isAdjustable() {
        return kind != Kind.ERROR;
    }

    /** The slugs of the rules that can be set to another severity, in the order of the rules. */
    public static List<String> adjustableSlugs() {
        List<String> slugs = new ArrayList<>();
        for (Rule rule : values()) {
            if (rule.isAdjustable()) {
                slugs.add(rule.slug);
            }
        }
        return slugs;
    }

    /** The rule with a slug, if there is one. */
    public static Optional<Rule> of(String slug) {
        for (Rule rule : values()) {
            if (rule.slug.equals(slug)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
