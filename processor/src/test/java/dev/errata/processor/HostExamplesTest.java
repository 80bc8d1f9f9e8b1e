package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks the examples under {@code docs/examples/invalid} of rules that hosts report.
 *
 * <p>A file in lower case is a {@code package-info.java} of the package {@code com.acme}. The text file beside it has
 * the expected output. A first line with {@code // javac} sets options, and one with {@code // link} creates a link
 * among the resources with the given target. Other sources belong to the same package, and catalogs to {@code errors}
 * in the resources.
 */
class HostExamplesTest {
    private static final Path INVALID = Path.of("..", "docs", "examples", "invalid");
    private static final boolean UPDATE = Boolean.getBoolean("errata.update");
    private static final String OPTIONS = "// javac ";
    private static final String LINK = "// link ";

    private static final List<Rule> RULES = List.of(
            Rule.BAD_CATALOG_PATH,
            Rule.CATALOG_NOT_FOUND,
            Rule.CATALOG_NAMED_TWICE,
            Rule.TYPE_EXISTS,
            Rule.UNKNOWN_OPTION_VALUE,
            Rule.REFUSED_FILE);

    @TempDir
    private Path directory;

    /** An example: the rule that it breaks, and its source. */
    record Example(Rule rule, Path source) {
        Path expected() {
            String name = source.getFileName().toString().replace(".java", "");
            return source.resolveSibling((name.equals("package-info") ? "diagnostics" : name) + ".txt");
        }

        @Override
        public String toString() {
            return rule.slug() + "/" + source.getFileName();
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Rule rule : RULES) {
            for (Path file : files(INVALID.resolve(rule.slug()))) {
                if (isCase(file)) {
                    examples.add(new Example(rule, file));
                }
            }
        }
        return examples;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static boolean isCase(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && Character.isLowerCase(name.charAt(0));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsExpectedDiagnostics(Example example) throws IOException {
        String source = Files.readString(example.source());
        String first = source.lines().findFirst().orElseThrow();
        String[] options =
                first.startsWith(OPTIONS) ? first.substring(OPTIONS.length()).split(" ") : new String[0];
        Project project = new Project(directory).java("com/acme/package-info.java", source);
        for (Path file : files(example.source().getParent())) {
            String name = file.getFileName().toString();
            if (name.endsWith(".yaml")) {
                project.catalog("errors/" + name, Files.readString(file));
            } else if (name.endsWith(".java") && !isCase(file)) {
                project.java("com/acme/" + name, Files.readString(file));
            }
        }
        if (first.startsWith(LINK)) {
            String[] link = first.substring(LINK.length()).split(" ");
            Path target = project.path(link[1]);
            project.file(link[1], "a line of another file");
            Files.createSymbolicLink(project.path("src/main/resources").resolve(link[0]), target);
        }
        RecordedCalls recorded = new RecordedCalls(new ErrorCatalogProcessor());

        project.javac(recorded, options);

        String printed = String.join("\n\n", recorded.texts()) + "\n";
        if (UPDATE) {
            Files.writeString(example.expected(), printed);
        }
        assertThat(printed).isEqualTo(Files.readString(example.expected()));
        assertThat(recorded.texts())
                .singleElement()
                .asString()
                .contains(" [" + example.rule().slug() + "]\n")
                .contains(" = help: ");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasExampleForEachText(Example example) throws IOException {
        List<Path> texts = files(example.source().getParent()).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .toList();

        assertThat(examples()).extracting(Example::expected).containsAll(texts);
    }
}
