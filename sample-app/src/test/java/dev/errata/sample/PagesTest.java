package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.sample.errors.GatewayError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the snippets of the pages with the application. The line before a snippet is a comment
 * with the path of its source; a line {@code …} represents lines that are omitted.
 */
class PagesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern QUOTED =
            Pattern.compile("<!-- (sample-app/[^ ]+) -->\n```[a-z]*\n(.*?)```\n", Pattern.DOTALL);

    /** A snippet of a page. */
    record Snippet(Path page, String source, String text) {}

    static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            Stream.concat(guide, Stream.of(ROOT.resolve("sample-app/README.md"), ROOT.resolve("README.md")))
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .forEach(page -> {
                        Matcher quoted = QUOTED.matcher(text(page));
                        while (quoted.find()) {
                            snippets.add(new Snippet(page, quoted.group(1), quoted.group(2)));
                        }
                    });
        }
        return snippets;
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void aSnippetIsInItsSource(Snippet snippet) {
        List<String> source = unindented(text(ROOT.resolve(snippet.source())));
        List<String> parts = Stream.of(snippet.text().split("(?m)^ *… *\n", -1))
                .map(part -> String.join("\n", unindented(part)))
                .collect(Collectors.toList());

        assertThat(String.join("\n", source)).containsSubsequence(parts);
    }

    @Test
    void everyMarkIsFollowedByASnippet() throws IOException {
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            assertThat(guide.filter(page -> page.toString().endsWith(".md"))
                            .mapToInt(page -> text(page).split("<!-- sample-app/", -1).length - 1)
                            .sum())
                    .isEqualTo((int) snippets().stream()
                            .filter(snippet -> snippet.page().startsWith(ROOT.resolve("docs/guide")))
                            .count())
                    .isPositive();
        }
    }

    @Test
    void theReadmeHasTheLocationOfTheCompileError() {
        List<String> source = text(ROOT.resolve(
                        "sample-app/src/main/java/dev/errata/sample/vendors/CapSolverErrors.java"))
                .lines()
                .toList();
        String line = source.stream()
                .filter(text -> text.contains("return switch"))
                .findFirst()
                .orElseThrow();

        assertThat(readme())
                .contains("CapSolverErrors.java:[" + (source.indexOf(line) + 1) + "," + (line.indexOf("switch") + 1)
                        + "]");
    }

    @Test
    void theReadmeHasTheNumberOfErrors() {
        assertThat(readme())
                .contains("with " + GatewayError.values().length + " errors of its own")
                .contains("| errors | 17 | 12 | 26 | 141 | " + GatewayError.values().length + " |");
    }

    @Test
    void theReadmeHasTheOutputOfTheDemo() throws IOException, InterruptedException {
        Matcher shown = Pattern.compile("<!-- sample-app: the demo prints -->\n```\n(.*?)```\n", Pattern.DOTALL)
                .matcher(readme());

        assertThat(shown.find()).isTrue();
        assertThat(DemoTest.run()).contains(shown.group(1));
    }

    private static String readme() {
        return text(ROOT.resolve("sample-app/README.md"));
    }

    private static List<String> unindented(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
