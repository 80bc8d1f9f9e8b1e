package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The code of {@code docs/guide/vendor-errors.md} must compile against the example that it names. A test of the sample
 * application compares the snippets that are cut from it, as the comment before each says.
 */
class VendorErrorsPageTest {
    private static final Pattern BLOCK = Pattern.compile("(?<!-->\n)```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void compilesEachSnippet() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "guide", "vendor-errors.md"));
        List<String> blocks =
                BLOCK.matcher(page).results().map(block -> block.group(1)).toList();
        Map<String, String> sources = new HashMap<>(Example.named("wire-match").expectedSources());
        for (int i = 0; i < blocks.size(); i++) {
            String parameters =
                    blocks.get(i).contains("String body") ? "" : "HttpClient client, HttpRequest request, String body";
            sources.put("com/acme/Page" + i + ".java", """
                    package com.acme;
                    import java.net.http.*;
                    import java.net.http.HttpResponse.BodyHandlers;
                    import java.util.*;
                    class Page%d {
                        void run(%s) throws Exception {
                            %s
                        }
                    }
                    """.formatted(i, parameters, blocks.get(i)));
        }

        assertThat(blocks).hasSize(3);
        assertThat(Javac.compile(sources, List.of("--release", "17")).messages())
                .isEmpty();
    }
}
