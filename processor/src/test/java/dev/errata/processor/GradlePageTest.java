package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the guide's page about Gradle with a list of Gradle's names that was checked by hand. Gradle itself is not
 * run.
 */
class GradlePageTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide");
    private static final Pattern BLOCK = Pattern.compile("^```kotlin\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Not Kotlin that uses generated types. */
    private static final Pattern GRADLE_BLOCK = Pattern.compile("\\b(dependencies|plugins|tasks|options)\\b");

    /** Declarations with a dependency on Errata, in blocks and in sentences. */
    private static final Pattern DEPENDENCY =
            Pattern.compile("(\\w+)\\((platform\\()?\"dev\\.errata:([\\w-]+):(?:\\$errataVersion|\u2026)\"\\)");

    private static final Set<String> DEPENDENCIES = Set.of(
            "implementation errata-runtime",
            "annotationProcessor errata-processor",
            "implementation platform errata-bom",
            "kapt errata-processor");

    private static final Set<String> KOTLIN = Set.of("val", "class", "override", "fun", "listOf", "get", "File", "add");

    /** Names of the Kotlin DSL and the API that it imports, as the documentation of Gradle 8 and Gradle 9 has them. */
    private static final Set<String> GRADLE = Set.of(
            // build.gradle.kts: org.gradle.kotlin.dsl, Project, RepositoryHandler, the Java plugin
            "plugins",
            "java",
            "repositories",
            "mavenLocal",
            "mavenCentral",
            "dependencies",
            "implementation",
            "annotationProcessor",
            "tasks",
            "compileJava",
            "file",
            // org.gradle.api.tasks
            "InputDirectory",
            "PathSensitive",
            "PathSensitivity",
            "RELATIVE",
            // org.gradle.process
            "CommandLineArgumentProvider",
            "asArguments",
            // org.gradle.api.tasks.compile: JavaCompile.getOptions, CompileOptions.getCompilerArgumentProviders
            "options",
            "compilerArgumentProviders");

    /** The names that the block defines itself. */
    private static final Set<String> OWN = Set.of("errataVersion", "CatalogDirectory", "directory", "path");

    @Test
    void blocksUseOnlyListedNames() throws IOException {
        List<String> unknown = new ArrayList<>();
        int blocks = 0;
        for (Path page : pages()) {
            for (MatchResult block :
                    BLOCK.matcher(Files.readString(page)).results().toList()) {
                if (!GRADLE_BLOCK.matcher(block.group(1)).find()) {
                    continue;
                }
                blocks++;
                String code = block.group(1).replaceAll("\"[^\"]*\"", "");
                Pattern.compile("[A-Za-z]\\w*")
                        .matcher(code)
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> Stream.of(KOTLIN, GRADLE, OWN).noneMatch(list -> list.contains(word)))
                        .forEach(unknown::add);
            }
        }
        assertThat(blocks).isPositive();
        assertThat(unknown).isEmpty();
    }

    @Test
    void dependenciesArePublished() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            DEPENDENCY
                    .matcher(Files.readString(page))
                    .results()
                    .map(each -> each.group(1) + (each.group(2) == null ? " " : " platform ") + each.group(3))
                    .forEach(found::add);
        }
        assertThat(found)
                .contains("implementation errata-runtime", "annotationProcessor errata-processor")
                .isSubsetOf(DEPENDENCIES);
        for (String page : contents()) {
            assertThat(count(page, "\"dev\\.errata:"))
                    .isEqualTo((int) DEPENDENCY.matcher(page).results().count());
        }
    }

    @Test
    void optionsExist() throws IOException {
        List<String> options = new ArrayList<>();
        for (String page : contents()) {
            Pattern.compile("(?<!\\w)-A([a-z]+(?:\\.[a-z]+)*)")
                    .matcher(page)
                    .results()
                    .map(option -> option.group(1))
                    .forEach(options::add);
        }
        assertThat(options).contains("errata.dir").isSubsetOf(ProcessorOptions.NAMES);
    }

    @Test
    void statesThatGradleIsNotTested() throws IOException {
        assertThat(Files.readString(GUIDE.resolve("getting-started.md")))
                .contains("**The build of Errata does not run Gradle.**");
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (Path page : pages()) {
            contents.add(Files.readString(page));
        }
        return contents;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(GUIDE)) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
