package dev.errata.catalog.diagnostic;

import java.util.Collection;
import java.util.Locale;

/** The wording for texts, their placeholders and what these name. */
public final class TextDiagnostics {
    private TextDiagnostics() {}

    public static Diagnostic bidiControlInText(Span place, int control, boolean isIsolate) {
        String name = String.valueOf(Character.getName(control)).toLowerCase(Locale.ROOT);
        return Diagnostic.of(
                        Rule.BIDI_CONTROL_IN_TEXT,
                        place,
                        DiagnosticText.number(control) + " (" + name + ") "
                                + (isIsolate ? "has no partner" : "changes the direction of what follows"))
                .help(
                        isIsolate
                                ? "an isolate opens with U+2066, U+2067 or U+2068 and closes with U+2069"
                                : "delete it; to set apart words of another direction, put U+2068 before and U+2069 behind them");
    }

    // ---- placeholders

    public static Diagnostic unknownPlaceholder(Span place, String name, Collection<String> parameters) {
        return Diagnostic.of(Rule.UNKNOWN_PLACEHOLDER, place, "the error has no parameter " + DiagnosticText.code(name))
                .help(NearbyNames.step(
                        place,
                        name,
                        parameters,
                        parameters.isEmpty()
                                ? "declare it under `params:`, as in `" + name + ": string`"
                                : "its parameters are " + DiagnosticText.all(parameters)));
    }

    /**
     * A required parameter that a message leaves out.
     *
     * @param isQuoted whether it stands there in apostrophes, which print it as it is
     */
    public static Diagnostic parameterNotShown(Span message, String name, String locale, boolean isQuoted) {
        return Diagnostic.of(
                        Rule.PARAMETER_NOT_SHOWN,
                        message,
                        "the message in " + DiagnosticText.code(locale) + " does not show the parameter "
                                + DiagnosticText.code(name))
                .help(
                        isQuoted
                                ? "in apostrophes `{" + name + "}` prints as it is: write `\u2018{" + name
                                        + "}\u2019`, or each apostrophe twice"
                                : "write `{" + name + "}` where it belongs, or make the parameter `optional: true`");
    }

    public static Diagnostic placeholderInPlainText(Span place, String placeholder, String kind) {
        return Diagnostic.of(
                        Rule.PLACEHOLDER_IN_PLAIN_TEXT,
                        place,
                        "a " + kind + " has no arguments: " + DiagnosticText.code(placeholder) + " prints as it is")
                .help("only messages have placeholders: say it there, or in words that are always true");
    }

    public static Diagnostic capturesTouch(Span both, String first, String second) {
        return Diagnostic.of(
                        Rule.CAPTURES_TOUCH,
                        both,
                        "nothing shows where " + DiagnosticText.code("{" + first + "}") + " ends and "
                                + DiagnosticText.code("{" + second + "}") + " begins")
                .help("write the text that parts them, or capture both as one parameter");
    }

    // ---- parameters

    public static Diagnostic enumWithoutValues(Located<String> parameter) {
        return Diagnostic.of(
                        Rule.ENUM_VALUES,
                        parameter.span(),
                        DiagnosticText.code(parameter.value()) + " is an enum without values")
                .help("add what it can be, as in `values: [red, blue]`");
    }

    public static Diagnostic valuesWithoutEnum(Located<String> first, String parameter, String type) {
        return Diagnostic.of(
                        Rule.ENUM_VALUES,
                        first.span(),
                        DiagnosticText.code(parameter) + " has the type " + DiagnosticText.code(type)
                                + ", and only an `enum` has values")
                .help("write `type: enum`, or delete `values`");
    }

    public static Diagnostic enumValueTwice(Located<String> value, Span first) {
        return Diagnostic.of(
                        Rule.ENUM_VALUES,
                        value.span(),
                        "the value " + DiagnosticText.code(value.value()) + " stands twice")
                .label("again")
                .also(first, "first")
                .help(NextStep.deleteItem(value.span(), "delete one of the two"));
    }

    /**
     * An example of another type.
     *
     * @param sample an example that fits
     */
    public static Diagnostic badExample(Located<String> example, String type, String sample) {
        return Diagnostic.of(
                        Rule.BAD_EXAMPLE,
                        example.span(),
                        DiagnosticText.code(example.value()) + " is no example of the type "
                                + DiagnosticText.code(type))
                .help("write one such as " + DiagnosticText.code(sample));
    }

    public static Diagnostic exampleTooLarge(Located<String> example) {
        return Diagnostic.of(
                        Rule.BAD_EXAMPLE,
                        example.span(),
                        DiagnosticText.code(example.value()) + " is too large for the type `int`")
                .help("write `type: long`, or a number up to 2147483647");
    }

    public static Diagnostic exampleIsNoValue(Located<String> example, Collection<String> values) {
        return Diagnostic.of(
                        Rule.BAD_EXAMPLE,
                        example.span(),
                        DiagnosticText.code(example.value()) + " is none of the parameter's values")
                .help(NearbyNames.step(
                        example.span(), example.value(), values, "these are " + DiagnosticText.all(values)));
    }
}
