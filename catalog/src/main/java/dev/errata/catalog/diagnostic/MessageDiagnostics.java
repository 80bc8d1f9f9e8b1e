package dev.errata.catalog.diagnostic;

import java.util.List;
import java.util.Set;

/** The wording for messages that cannot be taken apart. */
public final class MessageDiagnostics {
    private static final Set<String> FORMATS = Set.of("plural", "select", "selectordinal", "number", "date", "time");

    private final String apostrophe;

    /**
     * The wording for one message.
     *
     * @param inSingleQuotes whether the text stands in YAML's single quotes, where each apostrophe of a hint must be
     *     doubled once more
     */
    public MessageDiagnostics(boolean inSingleQuotes) {
        this.apostrophe = inSingleQuotes ? "''" : "'";
    }

    public Diagnostic strayClosingBrace(Span span) {
        return Diagnostic.of(Rule.STRAY_BRACE, span, "this `}` closes nothing")
                .help("to print a brace write " + quoted('}'));
    }

    /**
     * A brace that opens and does not close.
     *
     * @param name the word behind the brace; empty where none is
     * @param another whether another brace opens before one closes
     */
    public Diagnostic unclosedBrace(Span span, String name, boolean another) {
        String print = "to print a brace write " + quoted('{');
        return Diagnostic.of(
                        Rule.STRAY_BRACE,
                        span,
                        another ? "this `{` is not closed before the next one" : "this `{` is never closed")
                .help(name.isEmpty() ? print : "for a placeholder write `{" + name + "}`; " + print);
    }

    public Diagnostic doubledBraces(Span span, String name) {
        return Diagnostic.of(Rule.STRAY_BRACE, span, "a placeholder stands in single braces")
                .help("write `{" + (name.isEmpty() ? "name" : name) + "}`");
    }

    public Diagnostic bracesAroundText(Span span) {
        return Diagnostic.of(Rule.STRAY_BRACE, span, "what stands in these braces is no parameter's name")
                .help("a placeholder is a name alone, as in `{name}`; to print braces write " + quoted('{') + " and "
                        + quoted('}'));
    }

    public Diagnostic unclosedQuotation(Span span) {
        return Diagnostic.of(
                        Rule.UNCLOSED_QUOTATION,
                        span,
                        "the apostrophe before the brace opens a quotation that is never closed")
                .help("to print a brace close the quotation, as in " + quoted('{') + "; to print an apostrophe write `"
                        + apostrophe + apostrophe + "` or `\u2019`");
    }

    /**
     * An apostrophe between a letter and a brace.
     *
     * @param words what is written, from the word that ends in the apostrophe on, as in <code>d'{user}</code>
     */
    public Diagnostic apostropheBeforeBrace(Span span, String words) {
        int at = words.indexOf('\'');
        String before = words.substring(0, at);
        String after = words.substring(at + 1);
        return Diagnostic.of(
                        Rule.APOSTROPHE_BEFORE_BRACE,
                        span,
                        "the apostrophe in `" + words + "` would make the brace print as it is")
                .help("for an apostrophe write `" + before + "\u2019" + after + "` or `" + before + apostrophe
                        + apostrophe + after + "`");
    }

    /**
     * A number for a name.
     *
     * @param index which parameter is meant, counted from 0
     */
    public Diagnostic positionalPlaceholder(Span span, String written, int index, List<String> parameters) {
        return Diagnostic.of(Rule.POSITIONAL_PLACEHOLDER, span, "`" + written + "` names no parameter")
                .help(nameInstead(index, parameters));
    }

    public Diagnostic printfPlaceholder(Span span, String written, int index, List<String> parameters) {
        return Diagnostic.of(Rule.PRINTF_PLACEHOLDER, span, "`" + written + "` is no placeholder and prints as it is")
                .help(nameInstead(index, parameters));
    }

    /**
     * More than a name in braces.
     *
     * @param type what follows the comma; empty where nothing does
     */
    public Diagnostic unsupportedFormat(Span span, String name, String type) {
        String message = FORMATS.contains(type)
                ? "the format `" + type + "` is not supported yet"
                : type.isEmpty() ? "no format follows the comma" : "there is no format `" + type + "`";
        return Diagnostic.of(Rule.UNSUPPORTED_FORMAT, span, message).help("write `{" + name + "}` alone");
    }

    private static String nameInstead(int index, List<String> parameters) {
        if (parameters.isEmpty()) {
            return "declare the parameter under `params`, as in `sku: string`, and write its name: `{sku}`";
        }
        if (index < parameters.size()) {
            return "write `{" + parameters.get(index) + "}`";
        }
        return "write the name of a parameter: `{" + String.join("}`, `{", parameters) + "}`";
    }

    private String quoted(char brace) {
        return "`" + apostrophe + brace + apostrophe + "`";
    }
}
