package dev.errata.catalog.parse.value;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.ShapeDiagnostics;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.yaml.InvisibleCharacters;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import dev.errata.catalog.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * Reads scalars as words and as texts. A word is for programs, stands on one line, and shows all its characters; a text is
 * for people. What is neither is reported and left out.
 */
public final class ScalarReader {
    private static final List<String> NULLS = List.of("null", "~", "Null", "NULL");

    private final List<Diagnostic> problems;

    public ScalarReader(List<Diagnostic> problems) {
        this.problems = problems;
    }

    /** Reads the word of an entry, or reports why it has none; the sample is for hints. */
    public Optional<Located<String>> word(Entry entry, String sample) {
        return word(entry.name(), entry.value(), entry.place(), sample);
    }

    /**
     * Reads a word.
     *
     * @param key whose value it is
     * @param place what to point at where there is no value
     * @param sample such a word, for hints
     */
    public Optional<Located<String>> word(String key, YamlNode node, Span place, String sample) {
        Optional<ScalarNode> scalar = scalar(key, node, place, "a single value", sample);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        ScalarNode word = scalar.get();
        Optional<Diagnostic> fault = word.isAbsent()
                ? Optional.of(ShapeDiagnostics.noValue(place, key, key + ": " + sample))
                : faultOf(key, word);
        if (fault.isPresent()) {
            problems.add(fault.get());
            return Optional.empty();
        }
        return Optional.of(new Located<>(word.text(), word.span()));
    }

    /** Reads a word that is an item of a list. */
    public Optional<Located<String>> item(String key, YamlNode node, String sample) {
        if (node instanceof ScalarNode) {
            return word(key, node, node.span(), sample);
        }
        problems.add(ShapeDiagnostics.wrongItem(node.span(), key, shape(node), "a single value", "[" + sample + "]"));
        return Optional.empty();
    }

    private static Optional<Diagnostic> faultOf(String key, ScalarNode word) {
        Optional<Diagnostic> invisible = InvisibleCharacters.in(word, "a value");
        Span span = word.span();
        boolean mayHaveBreak = span.end() - span.start() > word.text().length();
        boolean hasBreak = mayHaveBreak && span.file().line(span.end()) != span.line();
        return invisible.isEmpty() && hasBreak ? Optional.of(ShapeDiagnostics.severalLines(span, key)) : invisible;
    }

    /** Reads a text for people; one that is faulty is empty, but there, so that nobody misses it. */
    public ScalarNode textOrEmpty(String key, YamlNode node, Span place) {
        Optional<ScalarNode> text = text(key, node, place);
        return text.isPresent() ? text.get() : ScalarNode.empty(place);
    }

    /** Reads the text of an entry, if it has one that is more than blanks. */
    public Optional<ScalarNode> text(Entry entry) {
        return text(entry.name(), entry.value(), entry.place());
    }

    /** Reads a text for people; one of blanks alone is none. */
    private Optional<ScalarNode> text(String key, YamlNode node, Span place) {
        Optional<ScalarNode> text = scalar(key, node, place, "a text", "\"…\"");
        if (text.isEmpty()) {
            return text;
        }
        Optional<TruncatedByComment> cut = TruncatedByComment.of(text.get());
        if (cut.isPresent()) {
            problems.add(cut.get().report(key));
        }
        if (text.get().text().isBlank()) {
            problems.add(ShapeDiagnostics.emptyText(place, key));
            return Optional.empty();
        }
        return text;
    }

    private Optional<ScalarNode> scalar(String key, YamlNode node, Span place, String wanted, String sample) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(ShapeDiagnostics.wrongShape(place, key, shape(node), wanted, key + ": " + sample));
            return Optional.empty();
        }
        if (scalar.style() == ScalarNode.Style.PLAIN && NULLS.contains(scalar.text())) {
            problems.add(ShapeDiagnostics.nullValue(place, key));
            return Optional.empty();
        }
        return scalar.isValid() || wanted.equals("a text") ? Optional.of(scalar) : Optional.empty();
    }

    /** What a node is, in words. */
    public static String shape(YamlNode node) {
        if (node instanceof MappingNode) {
            return "a map";
        }
        return node instanceof SequenceNode ? "a list" : "a single value";
    }
}
