package dev.errata.catalog.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The guide's page of rules is written from the rules and their examples. */
class RulesPageTest {
    private static final Path PAGE = Examples.DOCS.resolve("guide").resolve("rules.md");
    private static final int MOST_LINES = 20;

    @Test
    void pageOfRulesShowsEachRuleAndWhatItSays() throws IOException {
        Examples.updateIfAsked(ExamplesTest.cases());
        String page = page();

        if (Examples.UPDATE) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("# Rules\n\n")
                .append("<!-- Written by RulesPageTest: mvn -pl catalog -am test -Derrata.update=true -->\n\n")
                .append(
                        "Everything that Errata checks, and what it says then. A warning can be turned off or made an error,\n")
                .append(
                        "an error of style can be made a warning or turned off: [in the catalog](catalog.md#rules) or for a\n")
                .append("build. More cases of each rule are in its folder under [examples](../examples/README.md).\n\n")
                .append("| rule | what it demands | |\n|---|---|---|\n");
        for (Rule rule : Rule.values()) {
            page.append("| [")
                    .append(rule.slug())
                    .append("](#")
                    .append(rule.slug())
                    .append(") | ");
            page.append(rule.title().replace("|", "\\|"))
                    .append(" | ")
                    .append(kind(rule))
                    .append(" |\n");
        }
        for (Rule rule : Rule.values()) {
            page.append("\n## ")
                    .append(rule.slug())
                    .append("\n\n")
                    .append(sentence(rule.title()))
                    .append("\n");
            Path example = Examples.INVALID.resolve(rule.slug()).resolve("diagnostics.txt");
            if (Files.exists(example)) {
                page.append("\n```text\n")
                        .append(beginning(Files.readString(example)))
                        .append("```\n");
            }
        }
        return page.toString();
    }

    private static String kind(Rule rule) {
        if (!rule.isAdjustable()) {
            return "error";
        }
        return rule.severity() == Severity.WARNING ? "warning" : "error of style";
    }

    private static String sentence(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + ".";
    }

    private static String beginning(String text) {
        StringBuilder beginning = new StringBuilder();
        text.lines().limit(MOST_LINES).forEach(line -> beginning.append(line).append('\n'));
        return beginning.toString();
    }
}
