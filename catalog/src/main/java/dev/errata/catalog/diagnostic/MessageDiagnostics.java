package dev.errata.catalog.diagnostic;

import java.util.List;
import java.util.Optional;

/** The wording for messages that cannot be taken apart. */
public final class MessageDiagnostics {
    private final SourceMap place;
    private final List<String> parameters;

    /**
     * The wording for one message.
     *
     * @param place where the message stands, which is not empty
     * @param parameters the names that are declared, in order
     */
    public MessageDiagnostics(SourceMap place, List<String> parameters) {
        this.place = place;
        this.parameters = parameters;
    }

    /** YAML's single quotes have their own {@code ''}, so what a hint proposes must double its apostrophes there. */
    private String apostrophe() {
        Span first = place.span(0, 1);
        boolean inSingleQuotes = first.start() > 0 && first.file().text().charAt(first.start() - 1) == '\'';
        return inSingleQuotes ? "''" : "'";
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
        String closed = name + "}".repeat(span.text().length());
        boolean isWhole = parameters.contains(name) && span.file().text().startsWith(closed, span.end());
        return Diagnostic.of(Rule.STRAY_BRACE, span, "a placeholder stands in single braces")
                .help(NextStep.replace(
                                span.file().span(span.start(), span.end() + (isWhole ? closed.length() : 0)),
                                "{" + name + "}",
                                "write `{" + (name.isEmpty() ? "name" : name) + "}`")
                        .onlyIf(isWhole));
    }

    public Diagnostic bracesAroundText(Span span, String content) {
        Optional<String> blank = DiagnosticText.foreignBlank(content);
        if (blank.isPresent()) {
            return Diagnostic.of(Rule.STRAY_BRACE, span, blank.get() + " stands in these braces")
                    .help("delete it, or write a plain blank");
        }
        String name = "name";
        for (String parameter : parameters) {
            boolean begins = content.strip().matches(parameter + "\\b.*");
            name = begins && (name.equals("name") || parameter.length() > name.length()) ? parameter : name;
        }
        return Diagnostic.of(Rule.STRAY_BRACE, span, "what stands in these braces is no parameter's name")
                .help("a placeholder is a parameter's name, as in `{" + name + "}`; to print braces write "
                        + quoted('{') + " and " + quoted('}'));
    }

    /**
     * An apostrophe that quotes up to the end.
     *
     * @param quoted the character behind it: a brace, or a number sign in a plural
     */
    public Diagnostic unclosedQuotation(Span span, char quoted) {
        return Diagnostic.of(
                        Rule.UNCLOSED_QUOTATION,
                        span,
                        "the apostrophe before the " + named(quoted) + " opens a quotation that is never closed")
                .help("to print a " + named(quoted) + " close the quotation, as in " + quoted(quoted)
                        + "; to print an apostrophe write `" + apostrophe() + apostrophe() + "` or `\u2019`");
    }

    /**
     * An apostrophe between a letter and a brace, or a number sign in a plural.
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
                        "the apostrophe in `" + words + "` would make the " + named(after.charAt(0))
                                + " print as it is")
                .help(NextStep.replace(
                        span,
                        "\u2019" + after.charAt(0),
                        "for an apostrophe write `" + before + "\u2019" + after + "` or `" + before + apostrophe()
                                + apostrophe() + after + "`"));
    }

    /**
     * A number for a name.
     *
     * @param index which parameter is meant, counted from 0
     */
    public Diagnostic positionalPlaceholder(Span span, String written, int index) {
        return Diagnostic.of(Rule.POSITIONAL_PLACEHOLDER, span, "`" + written + "` names no parameter")
                .help(nameInstead(span, index));
    }

    public Diagnostic printfPlaceholder(Span span, String written, int index) {
        return Diagnostic.of(Rule.PRINTF_PLACEHOLDER, span, "`" + written + "` is no placeholder and prints as it is")
                .help(nameInstead(span, index));
    }

    private NextStep nameInstead(Span span, int index) {
        if (parameters.isEmpty()) {
            return NextStep.say(
                    "declare the parameter under `params`, as in `sku: string`, and write its name: `{sku}`");
        }
        if (index < parameters.size()) {
            String written = span.text();
            return NextStep.write(span, "{" + parameters.get(index) + "}")
                    .onlyIf(written.startsWith("%") || written.endsWith("}"));
        }
        return NextStep.say("write the name of a parameter: `{" + String.join("}`, `{", parameters) + "}`");
    }

    private static String named(char syntax) {
        return syntax == '#' ? "number sign" : "brace";
    }

    private String quoted(char brace) {
        return "`" + apostrophe() + brace + apostrophe() + "`";
    }
}
