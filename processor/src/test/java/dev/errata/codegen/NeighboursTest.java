package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.model.RuleLevels;
import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A package may have types with any name that generated code uses. The generated code must still refer to the same
 * types.
 */
class NeighboursTest {
    /** One example of each layout and style, and those that use the most names. */
    private static final List<Example> EXAMPLES = Stream.of(
                    "all-types", "awkward-names", "deprecated", "grouped", "locales", "wire-match", "wire-per-group")
            .map(Example::named)
            .toList();

    private static final List<String> NONE = List.of();
    private static final List<String> OPTIONS = List.of("--release", "17", "-g:none");

    private static Set<String> names;

    @BeforeAll
    static void namesOfTheExamples() throws IOException {
        names = new TreeSet<>();
        for (Example example : Example.all()) {
            for (String source : example.expectedSources().values()) {
                addNames(source);
            }
        }
    }

    /** Adds the simple names of types: words in mixed case that do not continue a qualified name. */
    private static void addNames(String source) throws IOException {
        StreamTokenizer tokens = new StreamTokenizer(new StringReader(source));
        tokens.ordinaryChar('.');
        tokens.ordinaryChar('/');
        tokens.slashSlashComments(true);
        tokens.slashStarComments(true);
        tokens.wordChars('_', '_');
        int before = ';';
        boolean inHead = false;
        for (int token = tokens.nextToken(); token != StreamTokenizer.TT_EOF; token = tokens.nextToken()) {
            if (token == StreamTokenizer.TT_WORD) {
                inHead |= tokens.sval.equals("import") || tokens.sval.equals("package");
                if (!inHead && before != '.' && tokens.sval.matches("[A-Z].*[a-z].*")) {
                    names.add(tokens.sval);
                }
            }
            inHead &= token != ';';
            before = token;
        }
    }

    @Test
    void examplesUseAllKindsOfNames() {
        assertThat(names)
                .as("of java.lang, imported, and of nested types")
                .contains("String", "Object", "Override", "Throwable", "SuppressWarnings", "Deprecated", "Boolean")
                .contains("Level", "Optional", "List", "ErrorCode", "Retry", "Duration", "GeneratedCode")
                .contains("Codes", "Texts", "Locales", "Codec", "Known", "Unknown", "Other");
    }

    @Test
    void compilesToSameClasses() {
        Map<String, String> alone = new TreeMap<>();
        Map<String, String> among = new TreeMap<>();
        for (Example example : EXAMPLES) {
            alone.putAll(sources(example, packageName(example), PackageTypes.NONE));
            among.putAll(amongNeighbours(example, packageName(example)));
        }

        assertSameClasses(alone, among);
    }

    @Test
    void compilesToSameClassesInUnnamedPackage() {
        Example example = Example.named("wire-match");

        assertSameClasses(sources(example, "", PackageTypes.NONE), amongNeighbours(example, ""));
    }

    @Test
    void compilesInEclipseCompiler(@TempDir Path folder) throws IOException {
        Map<String, String> among = new TreeMap<>();
        for (Example example : EXAMPLES) {
            among.putAll(amongNeighbours(example, packageName(example)));
        }

        assertThat(Ecj.compile(folder, among)).doesNotContain("ERROR", "WARNING");
    }

    /** Proves that the other tests can fail: here the generator does not know of the type. */
    @Test
    void failsIfGeneratorDoesNotKnowTheType() {
        Map<String, String> sources = sources(Example.named("minimal"), "com.acme", PackageTypes.NONE);
        sources.put("com/acme/Override.java", neighbour("com.acme", "Override"));

        assertThat(Javac.compile(sources, OPTIONS).messages()).isNotEmpty();
    }

    @Test
    void importsOnlyHiddenNames() {
        Map<String, String> sources = sources(Example.named("wire"), "com.acme", Set.of("String")::contains);

        assertThat(sources.get("com/acme/VendorException.java"))
                .contains("\nimport java.lang.String;\nimport java.time.Duration;\n")
                .doesNotContain("java.lang.O");
    }

    private static void assertSameClasses(Map<String, String> alone, Map<String, String> among) {
        Javac.Compiled expected = Javac.compile(alone, OPTIONS);
        Javac.Compiled actual = Javac.compile(among, OPTIONS);

        assertThat(actual.messages()).isEqualTo(NONE);
        assertThat(actual.classes()).hasSizeGreaterThan(expected.classes().size());
        expected.classes()
                .forEach((name, bytes) ->
                        assertThat(actual.classes().get(name)).as(name).isEqualTo(bytes));
    }

    private static Map<String, String> sources(Example example, String packageName, PackageTypes neighbours) {
        GeneratorOptions options = new GeneratorOptions(packageName, RuleLevels.NONE, neighbours);
        return Sources.of(example.generate(options).value().orElseThrow());
    }

    /** Returns the example's sources in a package with a type of each name that the examples use but do not define. */
    private static Map<String, String> amongNeighbours(Example example, String packageName) {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        Set<String> own = sources(example, packageName, PackageTypes.NONE).keySet();
        Set<String> neighbours = new TreeSet<>(names);
        neighbours.removeIf(name -> own.contains(folder + name + ".java"));
        Map<String, String> all = sources(example, packageName, neighbours::contains);
        for (String name : neighbours) {
            all.put(folder + name + ".java", neighbour(packageName, name));
        }
        return all;
    }

    private static String neighbour(String packageName, String name) {
        return (packageName.isEmpty() ? "" : "package " + packageName + ";\n") + "final class " + name + " {}\n";
    }

    private static String packageName(Example example) {
        return "com.acme." + example.folder().getFileName().toString().replace('-', '_');
    }
}
