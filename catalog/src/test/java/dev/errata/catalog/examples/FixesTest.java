package dev.errata.catalog.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Catalogs;
import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Fix;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fix removes what it is for, and nothing else is reported then. */
class FixesTest {
    private static final Path LIST = Examples.INVALID.resolve("fixes.txt");

    record Applied(ExampleCase example, Diagnostic diagnostic, Fix fix) {
        @Override
        public String toString() {
            Fix.Edit edit = fix.edits().get(0);
            return example + " " + edit.span() + " " + quoted(edit.span().text()) + " -> " + quoted(edit.replacement());
        }

        private static String quoted(String text) {
            return "`" + text.replace("\n", "\\n") + "`";
        }
    }

    static Stream<Applied> fixes() {
        return ExamplesTest.cases().stream()
                .filter(example -> !example.file().endsWith(".recipe"))
                .flatMap(example -> {
                    List<Applied> fixes = new ArrayList<>();
                    for (Diagnostic diagnostic : example.diagnostics()) {
                        diagnostic.fixes().forEach(fix -> fixes.add(new Applied(example, diagnostic, fix)));
                    }
                    return fixes.stream();
                });
    }

    @ParameterizedTest
    @MethodSource("fixes")
    void fixRemovesItsDiagnosticAndCausesNoOther(Applied applied) {
        List<Diagnostic> before = applied.example().diagnostics();
        List<Diagnostic> after = applied.example().diagnostics(apply(Map.of(), applied.fix()));
        if (applied.diagnostic().rule() == Rule.YAML_SYNTAX) {
            after = withoutSyntaxErrors(applied, after);
        }

        List<String> allowed = new ArrayList<>(messages(before));
        allowed.remove(message(applied.diagnostic()));
        for (String message : messages(after)) {
            assertThat(allowed.remove(message)).as(message).isTrue();
        }
    }

    /** What the help says for these lines is a guess or an example, and would compile with a wrong meaning. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "message: \"x\",",
                "message: \"x\";",
                "message: \"x\" // gone",
                "message: \"x \" +",
                "message: \"\"\"x\"\"\"",
                "message: {en: \"\u201E{a}\" ist aus\"}",
                "message: \"\u201E{a}\" ist aus\"",
                "message: \"ask the \"\"front desk\"\"\"",
                "message: 'ask the ''front desk'' or 'none''",
                "title\uFF1A\"x\"",
                "status:\u00A0410",
                "retry: after-action",
                "code: #REF!",
                "params: [string room]",
                "params: {a: {type: enum, values: red}}",
                "title: ```yaml",
                "title: |||||||| 3f2a9c1",
                "message: @x # a comment",
                "message: \"C:\\data\\errors\"",
                "match: {en: x}",
                "message: {xx: x}",
            })
    void linesThatNeedAPersonHaveNoFix(String line) {
        String yaml = "errata: 1\ncatalog: Orders\nlocales: [en]\nerrors:\n  A:\n    " + line + "\n";
        List<Diagnostic> diagnostics = Catalogs.check(
                        new SourceBytes("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                        TranslationFiles.NONE,
                        RuleLevels.NONE)
                .diagnostics();

        assertThat(diagnostics)
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic.fixes())
                        .as(diagnostic.help().orElse(""))
                        .isEmpty());
    }

    /** A person reads this list when a fix is added or changed. */
    @Test
    void listOfFixesIsReviewed() throws IOException {
        StringBuilder list = new StringBuilder();
        fixes().forEach(applied -> list.append(applied).append('\n'));

        if (Examples.UPDATE) {
            Files.writeString(LIST, list);
        }
        assertThat(list.toString()).isEqualTo(Files.readString(LIST, StandardCharsets.UTF_8));
    }

    /** An error of syntax hides what follows it, and that may be another error of syntax. */
    private static List<Diagnostic> withoutSyntaxErrors(Applied applied, List<Diagnostic> after) {
        Map<String, String> texts = apply(Map.of(), applied.fix());
        List<Diagnostic> left = after;
        for (int turns = 0; turns < 5 && !left.isEmpty() && left.get(0).rule() == Rule.YAML_SYNTAX; turns++) {
            if (left.get(0).fixes().isEmpty()) {
                return left;
            }
            texts = apply(texts, left.get(0).fixes().get(0));
            left = applied.example().diagnostics(texts);
        }
        return left;
    }

    private static Map<String, String> apply(Map<String, String> before, Fix fix) {
        Map<String, String> texts = new HashMap<>(before);
        List<Fix.Edit> edits = new ArrayList<>(fix.edits());
        edits.sort(Comparator.comparing((Fix.Edit edit) -> edit.span().start()).reversed());
        for (Fix.Edit edit : edits) {
            SourceFile file = edit.span().file();
            String text = texts.getOrDefault(file.label(), file.text());
            texts.put(
                    file.label(),
                    text.substring(0, edit.span().start())
                            + edit.replacement()
                            + text.substring(edit.span().end()));
        }
        return texts;
    }

    private static List<String> messages(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(FixesTest::message).toList();
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.rule().slug() + ": " + diagnostic.message();
    }
}
