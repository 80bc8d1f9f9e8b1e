package dev.errata.catalog.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a folder of examples, and these give the very text that stands there. */
class ExamplesTest {
    /** What later stages find: the tests of module processor read these folders. */
    private static final Set<Rule> FOUND_LATER = EnumSet.of(
            Rule.BAD_CATALOG_PATH,
            Rule.CATALOG_NOT_FOUND,
            Rule.CATALOG_NAMED_TWICE,
            Rule.TYPE_EXISTS,
            Rule.UNKNOWN_OPTION_VALUE,
            Rule.REFUSED_FILE,
            Rule.JAVA_KEYWORD,
            Rule.RESERVED_NAME,
            Rule.NAMES_DIFFER_IN_CASE,
            Rule.CLASS_NAME_CLASH,
            Rule.TYPE_NAME_CLASH);

    static List<ExampleCase> cases() {
        return EnumSet.complementOf(EnumSet.copyOf(FOUND_LATER)).stream()
                .flatMap(rule -> Examples.casesOf(rule).stream())
                .toList();
    }

    @BeforeAll
    static void updateIfAsked() {
        Examples.updateIfAsked(cases());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void exampleGivesTheTextBesideItAndNothingElse(ExampleCase example) throws IOException {
        List<Diagnostic> diagnostics = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> example.diagnostics());

        assertThat(TextFormat.format(diagnostics) + "\n")
                .isEqualTo(Files.readString(example.expected(), StandardCharsets.UTF_8));
        assertThat(diagnostics).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.rule()).isEqualTo(example.rule());
            assertThat(diagnostic.help()).as("the next step").isPresent();
            assertThat(diagnostic.message()).doesNotEndWith(".");
        });
    }

    @Test
    void everyFolderIsOfARule() {
        Set<String> slugs = Stream.of(Rule.values()).map(Rule::slug).collect(Collectors.toCollection(TreeSet::new));

        assertThat(slugs).containsAll(Examples.folders());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasAFolderWithItsPlainestCase(Rule rule) {
        assertThat(Examples.INVALID.resolve(rule.slug()).resolve("diagnostics.txt"))
                .exists();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyExpectedTextHasAnExample(Rule rule) {
        if (FOUND_LATER.contains(rule)) {
            return;
        }
        List<Path> texts = Examples.list(Examples.INVALID.resolve(rule.slug())).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .toList();

        assertThat(Examples.casesOf(rule)).extracting(ExampleCase::expected).containsAll(texts);
    }
}
