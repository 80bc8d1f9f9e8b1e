package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/guide/retry.md} is that of {@link RetriesTest}. */
class RetryPageTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyRecipeIsRunByATest() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "guide", "retry.md"));
        String tests = dense(Files.readString(Path.of("src/test/java/dev/errata/runtime/RetriesTest.java")));
        List<String> blocks = BLOCK.matcher(page)
                .results()
                .map(block -> dense(block.group(1)))
                .toList();

        assertThat(blocks).hasSize(3).allMatch(tests::contains);
    }

    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }
}
