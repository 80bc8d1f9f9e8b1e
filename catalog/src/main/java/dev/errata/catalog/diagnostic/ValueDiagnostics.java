package dev.errata.catalog.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** The wording for single values: names, codes, numbers and what else has a form of its own. */
public final class ValueDiagnostics {
    private ValueDiagnostics() {}

    /**
     * A name in a style that is not its kind's.
     *
     * @param kind what it names: {@code an error}
     * @param style the style in words
     * @param meant the same words in the right style
     */
    public static Diagnostic badName(Span place, String kind, String name, String style, Optional<String> meant) {
        return Diagnostic.of(Rule.BAD_NAME, place, DiagnosticText.code(name) + " is no name for " + kind)
                .help(
                        meant.isPresent() && DiagnosticText.foreign(name).isEmpty()
                                ? NextStep.word(place, meant.get(), "write " + DiagnosticText.code(meant.get()))
                                        .onlyIf(NearbyNames.isAlone(place, name))
                                        .onlyIfNamedOnce()
                                : NextStep.say(DiagnosticText.foreign(name).orElse("write " + style)));
    }

    public static Diagnostic badCode(Span place, String code, String reason) {
        return Diagnostic.of(
                        Rule.BAD_CODE,
                        place,
                        code.isEmpty() ? "this code is empty" : DiagnosticText.code(code) + " is no code")
                .help(DiagnosticText.foreign(code).orElse(reason));
    }

    public static Diagnostic notABoolean(Span place, String key, String value, Optional<String> meant) {
        return Diagnostic.of(
                        Rule.NOT_A_BOOLEAN,
                        place,
                        DiagnosticText.code(key) + " is `true` or `false`, not " + DiagnosticText.code(value))
                .help(
                        meant.isPresent()
                                ? NextStep.writeValue(place, key, meant.get())
                                : NextStep.say("write `true` or `false`"));
    }

    public static Diagnostic notANumber(Span place, String key, String value) {
        return Diagnostic.of(
                        Rule.NOT_A_NUMBER,
                        place,
                        DiagnosticText.code(key) + " is an integer, not " + DiagnosticText.code(value))
                .help("write digits alone, without signs, dots or underscores");
    }

    public static Diagnostic unknownValue(Span place, String key, String value, Collection<String> choices) {
        return Diagnostic.of(
                        Rule.UNKNOWN_VALUE,
                        place,
                        DiagnosticText.code(key) + " cannot be " + DiagnosticText.code(value))
                .help(NearbyNames.step(place, value, choices, "write " + DiagnosticText.oneOf(choices)));
    }

    public static Diagnostic unknownType(Span place, String type, Collection<String> types, Optional<String> meant) {
        return Diagnostic.of(Rule.UNKNOWN_TYPE, place, "there is no type " + DiagnosticText.code(type))
                .help(
                        meant.isPresent()
                                ? NextStep.word(place, meant.get(), "write " + DiagnosticText.code(meant.get()))
                                : NearbyNames.step(place, type, types, "the types are " + DiagnosticText.all(types)));
    }

    public static Diagnostic badStatus(Span place, String key, int lowest, String value) {
        return Diagnostic.of(
                        Rule.BAD_STATUS,
                        place,
                        DiagnosticText.code(key) + " is an HTTP status from " + lowest + " to 599, not "
                                + DiagnosticText.code(value))
                .help(
                        lowest == 400
                                ? "an error answers with a client's fault (4xx) or a server's (5xx)"
                                : "write the status of the answers that this error stands for");
    }

    public static Diagnostic badDuration(Span place, String key, String value) {
        return Diagnostic.of(
                        Rule.BAD_DURATION,
                        place,
                        DiagnosticText.code(key) + " is a duration, not " + DiagnosticText.code(value))
                .help("write a number and `ms`, `s`, `m`, `h` or `d`: `500ms`, `2s`, `30d`");
    }

    public static Diagnostic badZone(Span place, String value, Collection<String> zones) {
        return Diagnostic.of(Rule.BAD_ZONE, place, "there is no time zone " + DiagnosticText.code(value))
                .help(NearbyNames.step(
                                place,
                                value,
                                zones,
                                "write a name of the IANA database, such as `UTC` or `Europe/Berlin`")
                        .onlyIf(value.indexOf('/') > 0));
    }

    public static Diagnostic badUri(Span place, String value) {
        return Diagnostic.of(Rule.BAD_URI, place, DiagnosticText.code(value) + " is no absolute http or https URI")
                .help(
                        value.indexOf(' ') >= 0
                                ? "a URI has no blanks: write `%20`"
                                : "write one such as `https://errors.example.com/orders/`");
    }

    public static Diagnostic badPointer(Span place, String key, String value) {
        return Diagnostic.of(
                        Rule.BAD_POINTER,
                        place,
                        DiagnosticText.code(key) + " is a JSON Pointer, not " + DiagnosticText.code(value))
                .help(
                        value.startsWith("/")
                                ? NextStep.say("`~` stands only in `~0` (a tilde) and `~1` (a slash)")
                                : slashed(place, value));
    }

    private static NextStep slashed(Span place, String value) {
        String pointer = "/" + value.replaceFirst("^\\$?\\.", "").replace('.', '/');
        return NextStep.word(place, pointer, "a pointer starts with `/`: `" + pointer + "`");
    }

    public static Diagnostic badCodeRange(Span place, String value) {
        return Diagnostic.of(Rule.BAD_CODE_RANGE, place, DiagnosticText.code(value) + " is no range of codes")
                .help("write one integer, or two with a hyphen and the smaller first: `1000-1999`");
    }

    public static Diagnostic unknownRule(Span place, String slug, Collection<String> slugs) {
        return Diagnostic.of(Rule.UNKNOWN_RULE, place, "there is no rule " + DiagnosticText.code(slug))
                .help(NearbyNames.step(
                        place, slug, slugs, "write the name that stands in brackets behind the warning"));
    }

    public static Diagnostic fixedRule(Span place, String slug) {
        return Diagnostic.of(
                        Rule.FIXED_RULE, place, DiagnosticText.code(slug) + " cannot be set: it is always an error")
                .help("delete the line; only warnings and errors of style can be turned off, down or up");
    }
}
