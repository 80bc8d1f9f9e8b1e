package dev.errata.catalog.diagnostic;

/** The wording for names that cannot be names in Java. */
public final class NameDiagnostics {
    private NameDiagnostics() {}

    /** The kinds of names that a catalog gives. */
    public enum Kind {
        ERROR(""),
        GROUP("the group "),
        PARAMETER("the parameter "),
        ENUM("the enum of "),
        VALUE("the value ");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * What of the catalog a Java name comes from.
     *
     * @param owner the error or group that it belongs to, whose key {@code java} can help
     * @param name as the catalog spells it
     * @param span its place, or that of the Java name that the author chose instead
     */
    public record Origin(Kind kind, String owner, String name, Span span) {
        private String words() {
            return kind.words + DiagnosticText.code(name);
        }
    }

    // ---- keywords

    public static Diagnostic keywordParameter(Origin origin, String javaName) {
        return Diagnostic.of(Rule.JAVA_KEYWORD, origin.span(), DiagnosticText.code(javaName) + " is a Java keyword")
                .help(otherParameter(origin));
    }

    public static Diagnostic keywordFactory(Origin origin, String factory, String className) {
        return Diagnostic.of(
                        Rule.JAVA_KEYWORD,
                        origin.span(),
                        origin.words() + " gives the method " + DiagnosticText.code(factory)
                                + ", which is a Java keyword")
                .help(otherClass(origin, className));
    }

    // ---- names that are taken

    /**
     * A parameter whose accessor would hide an inherited method.
     *
     * @param owner where the name is inherited from: {@code `Throwable`}
     */
    public static Diagnostic reservedParameter(Origin origin, String javaName, String owner) {
        return Diagnostic.of(
                        Rule.RESERVED_NAME,
                        origin.span(),
                        DiagnosticText.code(javaName) + " is taken: every exception has it from " + owner)
                .help(otherParameter(origin));
    }

    /**
     * An error whose factory would hide an inherited method.
     *
     * @param owner where the name is inherited from: {@code `Throwable`}
     */
    public static Diagnostic reservedFactory(Origin origin, String factory, String className, String owner) {
        return Diagnostic.of(
                        Rule.RESERVED_NAME,
                        origin.span(),
                        origin.words() + " gives the method " + DiagnosticText.code(factory)
                                + ", which every exception has from " + owner)
                .help(otherClass(origin, className));
    }

    /**
     * A name whose class generated code has already.
     *
     * @param use what the class is there for: {@code is the class around it}
     */
    public static Diagnostic reservedClass(Origin origin, String className, String use) {
        return Diagnostic.of(
                        Rule.RESERVED_NAME,
                        origin.span(),
                        origin.words() + " gives the class " + DiagnosticText.code(className) + ", but that " + use)
                .help(otherClass(origin, className));
    }

    /**
     * A name whose type would hide one that Java sees everywhere.
     *
     * @param typeName a generated type that stands beside the user's own
     */
    public static Diagnostic hidesJavaLang(Span place, String name, String typeName) {
        return Diagnostic.of(
                        Rule.RESERVED_NAME,
                        place,
                        DiagnosticText.code(name) + " gives the type " + DiagnosticText.code(typeName)
                                + ", which would hide `java.lang."
                                + typeName + "` in its package")
                .help("choose another name; the names of all types begin with it");
    }

    // ---- names that are the same

    public static Diagnostic sameClass(Origin origin, Origin first, String className) {
        String oneOfThem = "rename one of the two";
        return same(Rule.CLASS_NAME_CLASH, origin, first, className)
                .help(
                        origin.kind() == Kind.ENUM
                                ? oneOfThem
                                : oneOfThem + ", or " + chosenClass(origin, "Other" + className));
    }

    public static Diagnostic sameType(Origin origin, Origin first, String typeName) {
        return same(Rule.CLASS_NAME_CLASH, origin, first, typeName).help("rename one of the two");
    }

    public static Diagnostic sameMember(Origin origin, Origin first, String javaName) {
        return same(Rule.NAMES_DIFFER_IN_CASE, origin, first, javaName).help("rename one of the two");
    }

    public static Diagnostic onlyCaseDiffers(Origin origin, Origin first, String javaName, String firstJavaName) {
        String names = javaName.equals(origin.name())
                ? " differ only in case"
                : " differ only in case in Java: " + DiagnosticText.code(javaName) + " and "
                        + DiagnosticText.code(firstJavaName);
        return Diagnostic.of(Rule.NAMES_DIFFER_IN_CASE, origin.span(), origin.words() + " and " + first.words() + names)
                .label("the second")
                .also(first.span(), "the first")
                .help("rename one of the two");
    }

    /**
     * A type that two catalogs generate.
     *
     * @param catalog the other catalog
     */
    public static Diagnostic typeNameClash(Span place, String typeName, Span first, String catalog) {
        return Diagnostic.of(
                        Rule.TYPE_NAME_CLASH,
                        place,
                        DiagnosticText.code(typeName) + " is generated from another catalog, too")
                .also(first, "from " + DiagnosticText.code(catalog))
                .help("rename one of the catalogs, or generate it into another package");
    }

    private static Diagnostic same(Rule rule, Origin origin, Origin first, String javaName) {
        return Diagnostic.of(
                        rule,
                        origin.span(),
                        origin.words() + " and " + first.words() + " both become " + DiagnosticText.code(javaName)
                                + " in Java")
                .label("the second")
                .also(first.span(), "the first");
    }

    private static String otherParameter(Origin origin) {
        String name = origin.name();
        return "rename it, or write `java: {params: {" + name + ": " + name + "Value}}` under "
                + DiagnosticText.code(origin.owner());
    }

    private static String otherClass(Origin origin, String className) {
        String chosen = className + (origin.kind() == Kind.GROUP ? "Failures" : "Failure");
        return origin.kind() == Kind.ENUM ? "rename it" : "rename it, or " + chosenClass(origin, chosen);
    }

    private static String chosenClass(Origin origin, String className) {
        return "write `java: {exception: " + className + "}` under " + DiagnosticText.code(origin.owner());
    }
}
