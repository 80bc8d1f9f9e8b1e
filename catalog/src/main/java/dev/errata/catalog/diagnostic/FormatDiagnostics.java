package dev.errata.catalog.diagnostic;

import java.util.List;
import java.util.Optional;

/** The wording for formats of placeholders that are not known, or that do not fit. */
public final class FormatDiagnostics {
    private static final List<String> FORMATS = List.of("number", "date", "time", "plural", "selectordinal", "select");

    private static final int LONGEST_WORD = 40;

    private FormatDiagnostics() {}

    /**
     * A format that the language does not have.
     *
     * @param written what follows the comma; empty where nothing does
     */
    public static Diagnostic unsupportedFormat(Span span, String name, String written) {
        Optional<String> blank = DiagnosticText.foreignBlank(written);
        if (blank.isPresent()) {
            return Diagnostic.of(Rule.UNSUPPORTED_FORMAT, span, blank.get() + " stands beside the format")
                    .help("delete it, or write a plain blank");
        }
        return Diagnostic.of(
                        Rule.UNSUPPORTED_FORMAT,
                        span,
                        written.isEmpty()
                                ? "no format follows the comma"
                                : "there is no format " + DiagnosticText.code(written))
                .help(nearest(span, name, written));
    }

    private static NextStep nearest(Span span, String name, String written) {
        String plural = form(name, "plural, one {\u2026} other {\u2026}");
        String advice = switch (written) {
            case "choice" -> "write " + plural + ", with `=0 {\u2026}` for an exact number";
            case "ordinal" -> "write " + form(name, "selectordinal, one {#st} two {#nd} few {#rd} other {#th}");
            case "spellout" ->
                "write " + form(name, "number") + ", or words of your own: "
                        + form(name, "plural, =1 {one} =2 {two} other {#}");
            case "currency" -> money(name);
            case "duration" ->
                "write " + DiagnosticText.code("{" + name + "}")
                        + ", which prints ISO 8601, or declare an `int` of minutes and write " + plural;
            case "datetime" -> "write " + form(name, "date") + " and " + form(name, "time");
            case "" ->
                "write " + DiagnosticText.code("{" + name + "}") + ", or one of the formats "
                        + DiagnosticText.all(FORMATS);
            default -> "";
        };
        return advice.isEmpty()
                ? NearbyNames.step(span, written, FORMATS, "the formats are " + DiagnosticText.all(FORMATS))
                : NextStep.say(advice);
    }

    private static String money(String name) {
        return "write " + form(name, "number") + " and the currency beside it";
    }

    private static String form(String name, String format) {
        return "`{" + DiagnosticText.cut(name, LONGEST_WORD) + ", " + format + "}`";
    }

    /** A format behind a name, with something else between them than a comma. */
    public static Diagnostic commaBefore(Span span, String name, String format) {
        String rest = switch (format) {
            case "plural", "selectordinal", "select" -> format + ", \u2026";
            default -> format;
        };
        return Diagnostic.of(Rule.UNSUPPORTED_FORMAT, span, "a comma parts a parameter from its format")
                .help("write " + form(name, rest));
    }

    public static Diagnostic commaMissing(Span span, String name, String format, String style) {
        return Diagnostic.of(Rule.UNSUPPORTED_FORMAT, span, "a comma parts a format from its style")
                .help("write "
                        + form(name, format + ", " + DiagnosticText.cut(DiagnosticText.oneLine(style), LONGEST_WORD)));
    }

    public static Diagnostic styleMissing(Span comma, String name, String format, List<String> styles) {
        return Diagnostic.of(Rule.UNKNOWN_FORMAT_STYLE, comma, "no style follows the comma")
                .help("write " + form(name, format) + ", or one of the styles " + DiagnosticText.all(styles));
    }

    /** A style that the format does not have; skeletons and patterns are none at all. */
    public static Diagnostic unknownStyle(Span span, String name, String format, String style, List<String> styles) {
        if (style.startsWith("::")) {
            return Diagnostic.of(
                            Rule.UNSUPPORTED_FORMAT,
                            span,
                            "skeletons such as " + DiagnosticText.code(style) + " are no part of the language")
                    .help(style.startsWith("::currency") ? money(name) : styled(name, format, styles));
        }
        if (style.equals("currency")) {
            return Diagnostic.of(Rule.UNSUPPORTED_FORMAT, span, "a number has no currency")
                    .help(money(name));
        }
        if (!isWord(style)) {
            String iso = format.equals("number")
                    ? ""
                    : "; " + DiagnosticText.code("{" + name + "}") + " prints it in ISO 8601";
            return Diagnostic.of(
                            Rule.UNSUPPORTED_FORMAT,
                            span,
                            "patterns such as " + DiagnosticText.code(style) + " are no part of the language")
                    .help(styled(name, format, styles) + iso);
        }
        return Diagnostic.of(
                        Rule.UNKNOWN_FORMAT_STYLE,
                        span,
                        DiagnosticText.code(format) + " has no style " + DiagnosticText.code(style))
                .help(NearbyNames.step(span, style, styles, "its styles are " + DiagnosticText.all(styles)));
    }

    private static String styled(String name, String format, List<String> styles) {
        String plain = format.equals("number") ? form(name, format) + " or " : "";
        return "write " + plain + form(name, format + ", " + styles.get(0)) + "; the styles are "
                + DiagnosticText.all(styles);
    }

    private static boolean isWord(String style) {
        for (int i = 0; i < style.length(); i++) {
            if (!Character.isLetter(style.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static Diagnostic fullWidthBraces(Span span, String written, String name) {
        return Diagnostic.of(
                        Rule.FULL_WIDTH_BRACES,
                        span,
                        "the braces in " + DiagnosticText.code(written) + " are full-width, and it prints as it is")
                .help(NextStep.write(span, "{" + name + "}"));
    }

    // ---- the parameter's type

    /**
     * A format for arguments of other types.
     *
     * @param takes the types that it formats
     */
    public static Diagnostic formatDoesNotFit(Span span, String name, String type, String format, List<String> takes) {
        return Diagnostic.of(
                        Rule.FORMAT_DOES_NOT_FIT,
                        span,
                        DiagnosticText.code(format) + " takes " + article(takes) + DiagnosticText.oneOf(takes)
                                + ", and " + DiagnosticText.code(name) + " is " + article(List.of(type))
                                + DiagnosticText.code(type))
                .help(fitting(span, name, type, format));
    }

    private static NextStep fitting(Span span, String name, String type, String format) {
        String plain = DiagnosticText.code("{" + name + "}");
        NextStep withoutFormat = withoutFormat(span, name);
        boolean isNumber = List.of("int", "long", "double", "decimal").contains(type);
        return switch (format) {
            case "plural", "selectordinal" ->
                List.of("string", "boolean", "enum").contains(type)
                        ? NextStep.say("write " + form(name, "select, \u2026 {\u2026} other {\u2026}")
                                + ", or declare it as `" + name + ": int`")
                        : withoutFormat;
            case "select" ->
                isNumber ? NextStep.say("write " + form(name, "plural, =1 {\u2026} other {\u2026}")) : withoutFormat;
            case "date" ->
                type.equals("time")
                        ? NextStep.replace(span, "time", "write " + form(name, "time"))
                        : NextStep.say("write " + plain + ", or declare it as `" + name + ": date`");
            case "time" ->
                type.equals("date")
                        ? NextStep.replace(span, "date", "write " + form(name, "date"))
                        : NextStep.say("write " + plain + ", or declare it as `" + name + ": instant`");
            default ->
                type.equals("string")
                        ? NextStep.say("write " + plain + ", or declare it as `" + name + ": decimal`")
                        : withoutFormat;
        };
    }

    /** Deletes a format and the comma before it, where nothing follows it. */
    private static NextStep withoutFormat(Span format, String name) {
        SourceFile file = format.file();
        String text = file.text();
        String words = "write " + DiagnosticText.code("{" + name + "}");
        int start = text.lastIndexOf("{", format.start()) + 1;
        String behind = text.substring(format.end(), file.lineEnd(file.line(format.end())));
        boolean isAlone = text.substring(start, format.start()).strip().matches(name + "\\s*,")
                && behind.stripLeading().startsWith("}");
        return isAlone ? NextStep.replace(file.span(start, format.end()), name, words) : NextStep.say(words);
    }

    private static NextStep withoutDollar(Span placeholder, String name) {
        SourceFile file = placeholder.file();
        String words = "write " + DiagnosticText.code("{" + name + "}") + " without it";
        int dollar = file.text().lastIndexOf('$', placeholder.start());
        boolean isBefore = dollar >= 0 && file.text().startsWith("${" + name, dollar);
        return isBefore ? NextStep.delete(file.span(dollar, dollar + 1), words) : NextStep.say(words);
    }

    private static String article(List<String> types) {
        return "aeiou".indexOf(types.get(0).charAt(0)) < 0 ? "a " : "an ";
    }

    /** A length that names the zone, which a time of day does not have. */
    public static Diagnostic timeWithoutZone(Span span, String name, String length) {
        return Diagnostic.of(
                        Rule.FORMAT_DOES_NOT_FIT,
                        span,
                        DiagnosticText.code(length) + " names the time zone, and " + DiagnosticText.code(name)
                                + ", a `time`, has none")
                .help("write " + form(name, "time, medium") + ", or declare an `instant`");
    }

    public static Diagnostic formatInMatch(Span span, String name) {
        return Diagnostic.of(Rule.UNSUPPORTED_FORMAT, span, "a `match` captures what a vendor wrote, without a format")
                .help(withoutFormat(span, name));
    }

    public static Diagnostic dollarBeforePlaceholder(Span placeholder, String name) {
        return Diagnostic.of(
                        Rule.DOLLAR_BEFORE_PLACEHOLDER,
                        placeholder,
                        "the `$` before " + DiagnosticText.code("{" + name + "}") + " prints as it is")
                .help(withoutDollar(placeholder, name));
    }
}
