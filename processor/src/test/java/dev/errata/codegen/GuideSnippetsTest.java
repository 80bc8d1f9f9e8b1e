package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The code of the guide is taken from files under {@code docs/examples/guide}, and these compile. The comment on the line
 * before a block is the path of its file. For a block that no file can have, such as one in another language, it is
 * {@code not compiled} with the reason.
 */
class GuideSnippetsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path GUIDE = ROOT.resolve("docs").resolve("guide");

    static List<GuideFolder> folders() {
        return GuideFolder.list();
    }

    static List<Path> pages() {
        return Example.list(GUIDE).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void compilesEachFile(GuideFolder folder) throws IOException {
        assertThat(folder.compile().messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsEachSnippetInItsFile(Path page) throws IOException {
        for (Snippet snippet : Snippet.of(Files.readString(page))) {
            if (snippet.comment().startsWith("docs/examples/")) {
                assertThat(snippet.isIn(Files.readString(ROOT.resolve(snippet.comment()))))
                        .as("%s has these lines:%n%s", snippet.comment(), snippet.text())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"comparison", "faq", "glossary", "languages", "migration", "overview", "practices", "why"})
    void eachSnippetNamesItsFile(String page) throws IOException {
        assertThat(Snippet.of(Files.readString(GUIDE.resolve(page + ".md"))))
                .allMatch(snippet -> snippet.comment().startsWith("docs/examples/guide/")
                        || snippet.comment().startsWith("not compiled: "));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void eachDirectoryIsUsedByAPage(GuideFolder folder) throws IOException {
        StringBuilder pages = new StringBuilder();
        for (Path page : pages()) {
            pages.append(Files.readString(page));
        }

        assertThat(pages.indexOf("<!-- docs/examples/guide/" + folder + "/"))
                .as("a snippet of %s", folder)
                .isPositive();
    }
}
