package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetTest {
    private static final String FILE = """
            class Shop {
                void sell() {
                    if (empty()) {
                        close();
                    }
                }

                void close() {
                }
            }
            """;

    @Test
    void findsCommentBeforeBlock() {
        assertThat(Snippet.of("""
                        <!-- a/Shop.java -->
                        ```java
                        close();
                        ```

                        <!-- of no block -->

                        ```text
                        closed
                        ```

                        <!-- a/shop.yaml -->
                        ```yaml
                        open: true
                        ```
                        """))
                .containsExactly(
                        new Snippet("a/Shop.java", "java", "close();\n"),
                        new Snippet("", "text", "closed\n"),
                        new Snippet("a/shop.yaml", "yaml", "open: true\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (empty()) {\n    close();\n}\n",
                "    void close() {\n    }\n",
                "void sell() {\n    …\n}\n\nvoid close() {\n",
                "class Shop {\n    …\n}\n"
            })
    void findsLinesOfFile(String text) {
        assertThat(snippet(text).isIn(FILE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (empty()) {\nclose();\n}\n",
                "if (full()) {\n",
                "void close() {\n…\nvoid sell() {\n",
                "void sell() {\nvoid close() {\n",
                "}\n}\n}\n}\n"
            })
    void doesNotFindOtherLines(String text) {
        assertThat(snippet(text).isIn(FILE)).isFalse();
    }

    @Test
    void findsNothingOnPageWithoutBlocks() {
        assertThat(Snippet.of("# Title\n")).isEqualTo(List.of());
    }

    private static Snippet snippet(String text) {
        return new Snippet("Shop.java", "java", text);
    }
}
