package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code in the guide is the code of tests. */
class GuidePagesTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final Pattern SNIPPET =
            Pattern.compile("<!-- (runtime/[^ ]+) -->\n```java\n(.*?)```", Pattern.DOTALL);

    /** {@code docs/guide/retry.md} and {@link RetriesTest}. */
    @Test
    void everyRecipeIsTested() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "guide", "retry.md"));
        String tests = dense(Files.readString(Path.of("src/test/java/dev/errata/runtime/RetriesTest.java")));
        List<String> blocks = BLOCK.matcher(page)
                .results()
                .map(block -> dense(block.group(1)))
                .toList();

        assertThat(blocks).hasSize(3).allMatch(tests::contains);
    }

    /** Code after a line that names its source. */
    @Test
    void everySnippetOfATestIsInTheTest() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "guide", "serve-errors.md"));
        List<MatchResult> snippets = SNIPPET.matcher(page).results().toList();

        assertThat(snippets).isNotEmpty();
        for (MatchResult snippet : snippets) {
            assertThat(dense(Files.readString(Path.of("..", snippet.group(1))))).contains(dense(snippet.group(2)));
        }
    }

    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }
}
