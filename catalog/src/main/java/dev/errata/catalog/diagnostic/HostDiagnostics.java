package dev.errata.catalog.diagnostic;

import java.util.List;
import java.util.Optional;

/** The wording for what is wrong before a catalog is read, and after it is compiled: annotations, options, other types. */
public final class HostDiagnostics {
    private static final String SAY_WHERE = """
            put the file below one of them, or say where catalogs are:
              - Maven, in the compilerArgs of maven-compiler-plugin:
                `<arg>-Aerrata.dir=${project.basedir}/src/main/resources</arg>`
              - Gradle:
                `options.compilerArgumentProviders.add(CommandLineArgumentProvider { listOf("-Aerrata.dir=$projectDir/src/main/resources") })`""";

    private HostDiagnostics() {}

    // ---- the path in the annotation

    public static Diagnostic emptyCatalogPath(Span place) {
        return badPath(place, "the annotation names no catalog", Optional.empty())
                .help("name the file below the root of the resources: `@ErrorCatalog(\"errors/orders.yaml\")`");
    }

    public static Diagnostic absoluteCatalogPath(Span place, Optional<String> meant) {
        return badPath(place, "the path of a catalog is relative: no leading `/`, no drive, no scheme", meant);
    }

    public static Diagnostic characterInCatalogPath(Span place, int codePoint, Optional<String> meant) {
        return badPath(place, "the path of a catalog cannot have " + character(codePoint), meant);
    }

    /** A part between slashes that is nothing, leads elsewhere, or means something else on some system. */
    public static Diagnostic partOfCatalogPath(Span place, String part, Optional<String> meant) {
        if (part.isEmpty()) {
            return badPath(place, "a part of this path is empty", meant);
        } else if (part.equals(".")) {
            return badPath(place, "`.` cannot be part of the path of a catalog", meant);
        } else if (part.equals("..")) {
            return badPath(place, "`..` cannot be part of the path of a catalog, which stays below its root", meant);
        } else if (part.endsWith(".")) {
            return badPath(place, DiagnosticText.code(part) + " ends with a dot, which Windows drops", meant);
        }
        return badPath(place, DiagnosticText.code(part) + " is a device on Windows, not a file", meant);
    }

    public static Diagnostic unknownCatalogPath(Span place) {
        return badPath(place, "the compiler does not know this constant while processors run", Optional.empty())
                .help("write the path itself: `@ErrorCatalog(\"errors/orders.yaml\")`");
    }

    private static Diagnostic badPath(Span place, String problem, Optional<String> meant) {
        String otherwise =
                "write the path below the root of the resources, or below a directory of `-Aerrata.dir`, in ASCII"
                        + " letters, digits, `.`, `_` and `-` with `/` between names";
        return Diagnostic.of(Rule.BAD_CATALOG_PATH, place, problem)
                .help(meant.map(path -> "write " + DiagnosticText.code(path)).orElse(otherwise));
    }

    private static String character(int codePoint) {
        return switch (codePoint) {
            case ' ' -> "a blank";
            case '\\' -> "a backslash";
            case '%' -> "a `%`, not even as an escape";
            default ->
                codePoint > ' ' && codePoint < 0x7F
                        ? "the character `" + Character.toString(codePoint) + "`"
                        : "the character " + DiagnosticText.number(codePoint);
        };
    }

    // ---- where catalogs are

    /**
     * A catalog that is nowhere.
     *
     * @param tried the places, in the order they were tried
     * @param meant the path that was probably meant
     */
    public static Diagnostic catalogNotFound(Span place, String path, List<String> tried, Optional<String> meant) {
        StringBuilder help = new StringBuilder();
        meant.ifPresent(other ->
                help.append("did you mean ").append(DiagnosticText.code(other)).append("?\n"));
        help.append("these places were tried:");
        tried.forEach(each -> help.append("\n  - ").append(each));
        help.append('\n').append(SAY_WHERE);
        return Diagnostic.of(Rule.CATALOG_NOT_FOUND, place, "catalog " + DiagnosticText.code(path) + " is not found")
                .help(help.toString());
    }

    public static Diagnostic catalogNamedTwice(Span again, Span first, String path) {
        return Diagnostic.of(
                        Rule.CATALOG_NAMED_TWICE,
                        again,
                        "the catalog " + DiagnosticText.code(path) + " is named twice in its package")
                .label("again")
                .also(first, "first")
                .help("delete one of the two annotations");
    }

    // ---- types

    /**
     * A generated type whose name is taken by one that is not generated.
     *
     * @param place the name of the catalog, which names its types
     * @param other the name as the other type spells it
     */
    public static Diagnostic typeExists(Span place, String type, String other) {
        String problem = type.equals(other)
                ? "there is another type " + DiagnosticText.code(type)
                : DiagnosticText.code(type) + " and the type " + DiagnosticText.code(other) + " differ in case alone";
        return Diagnostic.of(Rule.TYPE_EXISTS, place, problem)
                .label("names the generated type")
                .help("rename that type, or the catalog, or annotate another package\n"
                        + "if Errata generated that type earlier, its directory must not be among the sources");
    }

    // ---- options

    public static Diagnostic emptyOption(Span place, String name) {
        return Diagnostic.of(
                        Rule.UNKNOWN_OPTION_VALUE, place, "the option " + DiagnosticText.code(name) + " has no value")
                .help("write one behind `=`, or leave the option out");
    }

    public static Diagnostic badDirectoryOption(Span place, String name) {
        return Diagnostic.of(
                        Rule.UNKNOWN_OPTION_VALUE,
                        place,
                        "a part of " + DiagnosticText.code(name) + " is no directory's name")
                .help("write directories, with `:` between them, or `;` on Windows");
    }

    public static Diagnostic badFlagOption(Span place, String name) {
        return Diagnostic.of(
                        Rule.UNKNOWN_OPTION_VALUE,
                        place,
                        DiagnosticText.code(name) + " is `true` or `false`, not " + DiagnosticText.code(place.text()))
                .help("write `true`, or leave the option out");
    }

    public static Diagnostic badRuleOption(Span place) {
        return Diagnostic.of(Rule.UNKNOWN_OPTION_VALUE, place, DiagnosticText.code(place.text()) + " sets no rule")
                .help(
                        "write rules and their levels, `off`, `warning` or `error`: `translation-equals-source:off,parameter-not-shown:error`");
    }
}
