package dev.errata.catalog.language;

/** The keys of {@code java}, under an error and under a group. */
public final class JavaKeys {
    private static final Section.Builder ERROR = Section.of("java", "errors.<ERROR>.java");

    public static final Key EXCEPTION = ERROR.optional(
            "exception",
            ValueKind.word(WordForm.TYPE_NAME),
            "the name of the error or group in UpperCamel",
            "SoldOut",
            "Exception class",
            "The name of the exception class.");

    public static final Key PARAMS = ERROR.optional(
            "params",
            new ValueKind.Entries(WordForm.PARAMETER, ValueKind.word(WordForm.PARAMETER_NAME)),
            "{class: type}",
            "Parameters",
            "The names of accessors and constructor parameters, by the parameters they replace.");

    public static final Section OF_ERROR = ERROR.build();

    public static final Section OF_GROUP = ofGroup();

    private JavaKeys() {}

    private static Section ofGroup() {
        Section.Builder group = Section.of("java of a group", "groups.<GROUP>.java");
        group.add(EXCEPTION);
        return group.build();
    }
}
