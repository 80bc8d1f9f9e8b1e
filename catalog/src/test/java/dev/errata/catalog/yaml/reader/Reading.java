package dev.errata.catalog.yaml.reader;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.TextFormat;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The result of reading a YAML text. */
public record Reading(Result<YamlNode> result) {
    public static Reading of(String yaml) {
        return of(yaml.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading of(byte[] bytes) {
        return new Reading(YamlReader.read(new SourceBytes("a.yaml", bytes)));
    }

    /** Returns the position and rule of each diagnostic: {@code 3:14 yaml-syntax}. */
    public List<String> problems() {
        return result.diagnostics().stream()
                .map(problem -> problem.span().line() + ":" + problem.span().column() + " "
                        + problem.rule().slug())
                .toList();
    }

    public Diagnostic onlyProblem() {
        if (result.diagnostics().size() != 1) {
            throw new AssertionError(TextFormat.format(result.diagnostics()));
        }
        return result.diagnostics().get(0);
    }

    public YamlNode root() {
        return result.value().orElseThrow(() -> new AssertionError(TextFormat.format(result.diagnostics())));
    }

    public ScalarNode scalar(String key) {
        return (ScalarNode) value(key);
    }

    public YamlNode value(String key) {
        return ((MappingNode) root())
                .entries().stream()
                        .filter(entry -> entry.name().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    public String tree() {
        return result.value().map(Reading::tree).orElse("-");
    }

    private static String tree(YamlNode node) {
        if (node instanceof MappingNode map) {
            StringBuilder out = new StringBuilder("{");
            for (MappingNode.Entry entry : map.entries()) {
                out.append(out.length() == 1 ? "" : ", ").append(entry.name()).append(": ");
                out.append(tree(entry.value()));
            }
            return out.append('}').toString();
        }
        return node instanceof SequenceNode list
                ? list.items().stream().map(Reading::tree).toList().toString()
                : "<" + node + ">";
    }
}
