package dev.errata.catalog.diagnostic;

/** The wording for what is larger than a class file, or a reader, can take. */
public final class SizeDiagnostics {
    private SizeDiagnostics() {}

    /**
     * An enum that is nearly too large.
     *
     * @param owner the catalog, or a group in a catalog of groups
     */
    public static Diagnostic largeEnum(Located<String> owner, int constants, int limit, boolean isGroup) {
        return Diagnostic.of(
                        Rule.LARGE_ENUM,
                        owner.span(),
                        "the enum of " + DiagnosticText.code(owner.value()) + " has " + number(constants)
                                + " constants, more than " + number(limit))
                .help("compilers stop at about 2,000: " + split(isGroup));
    }

    public static Diagnostic enumTooLarge(Located<String> owner, int constants, int limit, boolean isGroup) {
        return Diagnostic.of(
                        Rule.ENUM_TOO_LARGE,
                        owner.span(),
                        "the enum of " + DiagnosticText.code(owner.value()) + " would have " + number(constants)
                                + " constants, and " + number(limit) + " is the most")
                .help(split(isGroup));
    }

    public static Diagnostic enumTooHeavy(Located<String> owner, boolean isGroup) {
        return Diagnostic.of(
                        Rule.ENUM_TOO_LARGE,
                        owner.span(),
                        "the constants of " + DiagnosticText.code(owner.value())
                                + ", their aliases and retry delays do not fit into one enum")
                .help("delete aliases, or " + split(isGroup));
    }

    private static String split(boolean isGroup) {
        return isGroup ? "split the group" : "write `layout: grouped` and give each error a group";
    }

    public static Diagnostic tooManyClasses(Located<String> catalog, int errors, int limit) {
        return Diagnostic.of(
                        Rule.TOO_MANY_CLASSES,
                        catalog.span(),
                        number(errors) + " errors would have an exception class each, and " + number(limit)
                                + " is the most")
                .help("write `exceptions: per-group`");
    }

    public static Diagnostic tooManyParameters(Located<String> first, String error, int parameters, int limit) {
        return Diagnostic.of(
                        Rule.TOO_MANY_PARAMETERS,
                        first.span(),
                        DiagnosticText.code(error) + " has " + number(parameters) + " parameters, and " + number(limit)
                                + " is the most")
                .label("one too many")
                .help("keep those that the message shows and that programs read");
    }

    public static Diagnostic textTooLong(Span text, int length, int limit) {
        return Diagnostic.of(
                        Rule.TEXT_TOO_LONG,
                        text,
                        "the text has " + number(length) + " characters, and " + number(limit) + " is the most")
                .help("say it in a few sentences, and link to the rest");
    }

    /** A count with a comma after each three digits, whatever the locale of the machine. */
    private static String number(int count) {
        StringBuilder digits = new StringBuilder(Integer.toString(count));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
