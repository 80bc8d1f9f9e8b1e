package dev.errata.catalog.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The wording for what is wrong with a catalog. Files and YAML have {@link YamlDiagnostics} and {@link SyntaxDiagnostics},
 * messages {@code MessageDiagnostics}.
 */
public final class Diagnostics {
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]+");

    private Diagnostics() {}

    // ---- keys

    public static Diagnostic unsupportedVersion(Span place, String version) {
        return Diagnostic.of(
                        Rule.UNSUPPORTED_VERSION,
                        place,
                        "the format version " + Words.code(version) + " is not known here")
                .help("this version of Errata reads `errata: 1`");
    }

    /**
     * A key that must be there.
     *
     * @param owner what lacks the key: {@code the catalog}, {@code `OUT_OF_STOCK`}
     * @param example the key with a value, as one would write it
     */
    public static Diagnostic missingKey(Span place, String owner, String key, String example) {
        return Diagnostic.of(Rule.MISSING_KEY, place, owner + " has no " + Words.code(key))
                .help("add `" + example + "`");
    }

    /**
     * A key that nobody reads.
     *
     * @param owner what holds the key
     * @param known the keys that it can have
     */
    public static Diagnostic unknownKey(Span place, String key, String owner, Collection<String> known) {
        return Diagnostic.of(Rule.UNKNOWN_KEY, place, owner + " has no key " + Words.code(key))
                .help(NearbyNames.question(key, known).orElseGet(() -> helpOnUnknownKey(key, known)));
    }

    private static String helpOnUnknownKey(String key, Collection<String> known) {
        if (CAPITALS.matcher(key).matches()) {
            return "if it is an error or a group, indent it like the others";
        }
        return known.isEmpty() ? "delete it" : "its keys are " + Words.all(known);
    }

    /** An error that lost its indentation. */
    public static Diagnostic errorAtTop(Span place, String constant) {
        return Diagnostic.of(Rule.UNKNOWN_KEY, place, "the catalog has no key " + Words.code(constant))
                .help("if it is an error, indent it like the others below `errors:`");
    }

    /**
     * A key of an error or a group that lost its indentation.
     *
     * @param owner what has such a key: {@code error}, {@code group}
     */
    public static Diagnostic keyOutside(Span place, String key, String owner) {
        String article = owner.startsWith("e") ? "an " : "a ";
        return Diagnostic.of(
                        Rule.UNKNOWN_KEY,
                        place,
                        Words.code(key) + " is a key of " + article + owner + ", and stands among the " + owner + "s")
                .help("indent it like the other keys of its " + owner);
    }

    /**
     * Errors below {@code groups:}.
     *
     * @param more how many follow the first
     */
    public static Diagnostic errorsAmongGroups(Span place, String constant, int more) {
        Diagnostic fault = Diagnostic.of(
                Rule.UNKNOWN_KEY, place, Words.code(constant) + " is an error, and stands among the groups");
        return (more == 0 ? fault : fault.label(more == 1 ? "1 more follows" : more + " more follow"))
                .help("write `errors:` above the first error, indented like `groups:`");
    }

    public static Diagnostic localeOutside(Span place, String locale, String owner) {
        return Diagnostic.of(
                        Rule.UNKNOWN_KEY,
                        place,
                        Words.code(locale) + " is a locale, and stands among the keys of " + Words.code(owner))
                .help("indent it below the key of its text, like the other locales");
    }

    // ---- shapes

    /**
     * A value of the wrong kind.
     *
     * @param key whose value it is
     * @param found what stands there: {@code a map}
     * @param wanted what belongs there: {@code a list}
     * @param example how to write it
     */
    public static Diagnostic wrongShape(Span place, String key, String found, String wanted, String example) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        Words.code(key) + " is " + found + ", and " + wanted + " belongs there")
                .help("write `" + example + "`");
    }

    /** An item of a list that is of the wrong kind. */
    public static Diagnostic wrongItem(Span place, String key, String found, String wanted, String example) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        "an item of " + Words.code(key) + " is " + found + ", and " + wanted + " belongs there")
                .help("write " + Words.code(key + ": " + example));
    }

    public static Diagnostic noValue(Span place, String key, String example) {
        return Diagnostic.of(Rule.WRONG_SHAPE, place, Words.code(key) + " has no value")
                .help("write " + Words.code(example) + ", or leave the key out");
    }

    public static Diagnostic severalLines(Span place, String key) {
        return Diagnostic.of(Rule.WRONG_SHAPE, place, Words.code(key) + " goes over several lines")
                .help("write it on one line; a line that is indented too deep belongs to the value above");
    }

    public static Diagnostic fileIsNoMap(Span place, String found) {
        return Diagnostic.of(Rule.WRONG_SHAPE, place, "the file is " + found + ", and a map belongs there")
                .help("write keys with a colon and a blank behind them, such as `errata: 1`");
    }

    public static Diagnostic emptyMatch(Span place) {
        return Diagnostic.of(Rule.MISSING_KEY, place, "this `match` matches nothing")
                .help("add the HTTP `status` of such answers, or the vendor's `message`");
    }

    public static Diagnostic emptyReservation(Span place) {
        return Diagnostic.of(Rule.MISSING_KEY, place, "this entry reserves nothing")
                .help("add the `code` or the `constant` that is not to be used again");
    }

    public static Diagnostic missingType(Span place, String parameter) {
        return Diagnostic.of(Rule.MISSING_KEY, place, "the parameter " + Words.code(parameter) + " has no type")
                .help("write its type behind the colon: " + Words.code(parameter + ": string"));
    }

    // ---- names and codes

    /**
     * A name in a style that is not its kind's.
     *
     * @param kind what it names: {@code an error}
     * @param style the style in words
     * @param meant the same words in the right style
     */
    public static Diagnostic badName(Span place, String kind, String name, String style, Optional<String> meant) {
        return Diagnostic.of(Rule.BAD_NAME, place, Words.code(name) + " is no name for " + kind)
                .help(Words.foreign(name)
                        .or(() -> meant.map(other -> "write " + Words.code(other)))
                        .orElse("write " + style));
    }

    public static Diagnostic badCode(Span place, String code, String reason) {
        return Diagnostic.of(
                        Rule.BAD_CODE, place, code.isEmpty() ? "this code is empty" : Words.code(code) + " is no code")
                .help(Words.foreign(code).orElse(reason));
    }

    /** A plain {@code null} or {@code ~}, which other readers of YAML take for nothing. */
    public static Diagnostic nullValue(Span place, String key) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        Words.code(key) + " is " + Words.code(place.text()) + ", YAML's word for nothing")
                .help("leave the key out; if the word itself is meant, put it in quotes");
    }

    public static Diagnostic textIsMap(Span place, String key, String write) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        "without quotes a text that starts with `{` is a map, and so is this " + Words.code(key))
                .help("write `" + write + "`");
    }

    public static Diagnostic textIsList(Span place, String key, String write) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        "without quotes a text that starts with `[` is a list, and so is this " + Words.code(key))
                .help("write `" + write + "`");
    }

    /**
     * A comma in a text inside braces.
     *
     * @param behind what stands behind the comma, which YAML took for a key
     */
    public static Diagnostic textCutAtComma(Span place, String locale, String behind, String write) {
        return Diagnostic.of(
                        Rule.WRONG_SHAPE,
                        place,
                        "the comma ends the text of " + Words.code(locale) + ", and " + Words.code(behind)
                                + " became a key")
                .help("put the text in quotes: `" + write + "`");
    }

    // ---- scalars

    public static Diagnostic notABoolean(Span place, String key, String value, Optional<String> meant) {
        return Diagnostic.of(
                        Rule.NOT_A_BOOLEAN, place, Words.code(key) + " is `true` or `false`, not " + Words.code(value))
                .help("write "
                        + meant.map(word -> "`" + key + ": " + word + "`").orElse("`true` or `false`"));
    }

    public static Diagnostic notANumber(Span place, String key, String value) {
        return Diagnostic.of(Rule.NOT_A_NUMBER, place, Words.code(key) + " is an integer, not " + Words.code(value))
                .help("write digits alone, without signs, dots or underscores");
    }

    public static Diagnostic unknownValue(Span place, String key, String value, Collection<String> choices) {
        return Diagnostic.of(Rule.UNKNOWN_VALUE, place, Words.code(key) + " cannot be " + Words.code(value))
                .help(NearbyNames.question(value, choices).orElseGet(() -> "write " + Words.oneOf(choices)));
    }

    public static Diagnostic unknownType(Span place, String type, Collection<String> types, Optional<String> meant) {
        return Diagnostic.of(Rule.UNKNOWN_TYPE, place, "there is no type " + Words.code(type))
                .help(meant.map(word -> "write " + Words.code(word))
                        .or(() -> NearbyNames.question(type, types))
                        .orElseGet(() -> "the types are " + Words.all(types)));
    }

    public static Diagnostic badStatus(Span place, String key, int lowest, String value) {
        return Diagnostic.of(
                        Rule.BAD_STATUS,
                        place,
                        Words.code(key) + " is an HTTP status from " + lowest + " to 599, not " + Words.code(value))
                .help(
                        lowest == 400
                                ? "an error answers with a client's fault (4xx) or a server's (5xx)"
                                : "write the status of the answers that this error stands for");
    }

    public static Diagnostic badDuration(Span place, String key, String value) {
        return Diagnostic.of(Rule.BAD_DURATION, place, Words.code(key) + " is a duration, not " + Words.code(value))
                .help("write a number and `ms`, `s`, `m`, `h` or `d`: `500ms`, `2s`, `30d`");
    }

    public static Diagnostic badZone(Span place, String value, Collection<String> zones) {
        return Diagnostic.of(Rule.BAD_ZONE, place, "there is no time zone " + Words.code(value))
                .help(NearbyNames.question(value, zones)
                        .orElse("write a name of the IANA database, such as `UTC` or `Europe/Berlin`"));
    }

    public static Diagnostic badUri(Span place, String value) {
        return Diagnostic.of(Rule.BAD_URI, place, Words.code(value) + " is no absolute http or https URI")
                .help(
                        value.indexOf(' ') >= 0
                                ? "a URI has no blanks: write `%20`"
                                : "write one such as `https://errors.example.com/orders/`");
    }

    public static Diagnostic badPointer(Span place, String key, String value) {
        return Diagnostic.of(Rule.BAD_POINTER, place, Words.code(key) + " is a JSON Pointer, not " + Words.code(value))
                .help(
                        value.startsWith("/")
                                ? "`~` stands only in `~0` (a tilde) and `~1` (a slash)"
                                : "a pointer starts with `/`: `/"
                                        + value.replaceFirst("^\\$?\\.", "").replace('.', '/') + "`");
    }

    public static Diagnostic badCodeRange(Span place, String value) {
        return Diagnostic.of(Rule.BAD_CODE_RANGE, place, Words.code(value) + " is no range of codes")
                .help("write one integer, or two with a hyphen and the smaller first: `1000-1999`");
    }

    public static Diagnostic badHash(Span place, String value) {
        return Diagnostic.of(Rule.BAD_HASH, place, Words.code(value) + " is no hash of a source text")
                .help("write 6 to 64 hex digits, or leave `from` out");
    }

    // ---- locales

    /**
     * What is no tag of a language.
     *
     * @param meant the tag that may be meant
     */
    public static Diagnostic badLocale(Span place, String value, Optional<String> meant) {
        if (meant.isPresent()) {
            return Diagnostic.of(Rule.BAD_LOCALE, place, Words.code(value) + " is no locale")
                    .help("did you mean " + Words.code(meant.get()) + "?");
        }
        return Diagnostic.of(Rule.BAD_LOCALE, place, Words.code(value) + " is no locale")
                .help(
                        value.indexOf('_') > 0
                                ? "write it with hyphens: `" + value.replace('_', '-') + "`"
                                : "write a BCP 47 tag without extensions, such as `en`, `pt-BR` or `zh-Hant`");
    }

    public static Diagnostic duplicateLocale(Span again, Span first, String locale) {
        return Diagnostic.of(Rule.DUPLICATE_LOCALE, again, "the locale " + Words.code(locale) + " is declared twice")
                .label("again")
                .also(first, "first")
                .help("delete one of the two");
    }

    public static Diagnostic undeclaredLocale(Span place, String locale, Span declared, Collection<String> locales) {
        return Diagnostic.of(Rule.UNDECLARED_LOCALE, place, Words.code(locale) + " is no locale of this catalog")
                .also(declared, "declared here")
                .help(NearbyNames.question(locale, sameLanguage(locale, locales))
                        .orElse("add it to `locales`, or delete the text"));
    }

    /** Two languages are never two spellings of one, however near their codes are. */
    private static List<String> sameLanguage(String locale, Collection<String> locales) {
        String language = locale.length() < 3 ? "-" : locale.substring(0, 2).toLowerCase(Locale.ROOT);
        return locales.stream().filter(other -> other.startsWith(language)).toList();
    }

    public static Diagnostic sameLocaleTwice(Span again, Span first, String locale) {
        return Diagnostic.of(Rule.DUPLICATE_KEY, again, "a text in " + Words.code(locale) + " stands here twice")
                .label("again")
                .also(first, "first")
                .help("keep one of the two; they are spellings of one locale");
    }

    // ---- rules

    public static Diagnostic unknownRule(Span place, String slug, Collection<String> slugs) {
        return Diagnostic.of(Rule.UNKNOWN_RULE, place, "there is no rule " + Words.code(slug))
                .help(NearbyNames.question(slug, slugs)
                        .orElse("write the name that stands in brackets behind the warning"));
    }

    public static Diagnostic fixedRule(Span place, String slug) {
        return Diagnostic.of(Rule.FIXED_RULE, place, Words.code(slug) + " cannot be set: it is always an error")
                .help("delete the line; only warnings and errors of style can be turned off, down or up");
    }

    // ---- errors

    public static Diagnostic retryTwice(Span place, Span other) {
        return Diagnostic.of(Rule.RETRY_TWICE, place, "`retry` and `retryable` both say when to retry")
                .also(other, "the other one")
                .help("keep one of the two; `retryable: true` is short for `retry: {when: transient}`");
    }

    // ---- texts

    public static Diagnostic emptyText(Span place, String key) {
        return Diagnostic.of(Rule.EMPTY_TEXT, place, "the text of " + Words.code(key) + " is empty")
                .help(key.equals("message") ? "say what went wrong" : "write one, or leave the key out");
    }

    public static Diagnostic textCutAtComment(Span comment, String write) {
        return Diagnostic.of(
                        Rule.TEXT_CUT_AT_COMMENT, comment, "the unquoted text ends before ` #`; the rest is a comment")
                .help("write `" + write + "`; if a comment is meant, put the text in quotes all the same");
    }

    public static Diagnostic textTwice(Span side, Span main, String constant, String text, String locale) {
        return Diagnostic.of(
                        Rule.TEXT_TWICE,
                        side,
                        "the " + text + " of " + Words.code(constant) + " in " + Words.code(locale)
                                + " stands in the catalog, too")
                .also(main, "here")
                .help("delete one of the two");
    }

    /**
     * A side file that says to belong elsewhere.
     *
     * @param wanted what its name says
     * @param declared where the catalog says so
     */
    public static Diagnostic sideFileMismatch(Span place, String key, String found, String wanted, Span declared) {
        return Diagnostic.of(
                        Rule.SIDE_FILE_MISMATCH,
                        place,
                        "by its name this file has " + Words.code(key + ": " + wanted) + ", but it says "
                                + Words.code(found))
                .also(declared, "declared here")
                .help("write " + Words.code(key + ": " + wanted) + ", or rename the file");
    }

    public static Diagnostic unknownConstant(Span place, String constant, Collection<String> constants) {
        return Diagnostic.of(Rule.UNKNOWN_CONSTANT, place, "the catalog has no error " + Words.code(constant))
                .help(NearbyNames.question(constant, constants)
                        .orElse("delete its texts, or define it in the catalog"));
    }
}
