package dev.errata.catalog.yaml.reader;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.YamlDiagnostics;
import dev.errata.catalog.yaml.InvisibleCharacters;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import dev.errata.catalog.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Builds the tree from SnakeYAML's events. SnakeYAML's own composer is not used: it would fail on nodes that contain
 * themselves and on deep nesting before these are reported, and it would keep only the last of two equal keys.
 */
final class TreeBuilder {
    private static final int MOST_LEVELS = 20;
    private static final int MOST_NODES = 2_000_000;

    private final SourceFile file;
    private final Parser events;
    private final ForbiddenCharacters forbidden;
    private final List<Diagnostic> problems;
    private final NodeProperties properties;
    private int nodes;
    private boolean isStopped;

    TreeBuilder(SourceFile file, Parser events, ForbiddenCharacters forbidden, List<Diagnostic> problems) {
        this.file = file;
        this.events = events;
        this.forbidden = forbidden;
        this.problems = problems;
        this.properties = new NodeProperties(file, problems);
    }

    Optional<YamlNode> build() {
        next();
        if (!(next() instanceof DocumentStartEvent start)) {
            return nothing();
        }
        directives(start);
        YamlNode root = node(next(), 1);
        if (isStopped) {
            return Optional.empty();
        }
        next();
        if (next() instanceof DocumentStartEvent second) {
            problems.add(YamlDiagnostics.secondDocument(span(start(second), end(second))));
        }
        return root instanceof ScalarNode scalar && scalar.isAbsent() ? nothing() : Optional.of(root);
    }

    private Optional<YamlNode> nothing() {
        problems.add(YamlDiagnostics.emptyFile(file));
        return Optional.empty();
    }

    private void directives(DocumentStartEvent start) {
        if (start.getExplicit()) {
            int last = file.line(end(start));
            for (int line = file.line(start(start)); line <= last; line++) {
                if (file.lineText(line).startsWith("%")) {
                    problems.add(YamlDiagnostics.directive(span(file.lineStart(line), file.lineEnd(line))));
                }
            }
        }
    }

    private YamlNode node(Event event, int level) {
        nodes++;
        if (nodes > MOST_NODES) {
            stop(YamlDiagnostics.tooManyNodes(span(start(event), end(event))));
        } else if (problems.size() >= YamlReader.MOST_PROBLEMS) {
            isStopped = true;
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof AliasEvent) {
            return properties.alias(span(start(event), end(event)));
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        int start = properties.skip(collection, collection.getTag() != null);
        if (level > MOST_LEVELS) {
            stop(YamlDiagnostics.nestingTooDeep(span(start, start + 1), MOST_LEVELS));
        }
        if (isStopped) {
            return new SequenceNode(span(start, start), true, List.of());
        }
        return event instanceof SequenceStartEvent
                ? sequence(start, collection.isFlow(), level)
                : mapping(start, collection.isFlow(), level);
    }

    private void stop(Diagnostic reason) {
        if (!isStopped) {
            problems.add(reason);
            isStopped = true;
        }
    }

    private SequenceNode sequence(int start, boolean isFlow, int level) {
        List<YamlNode> items = new ArrayList<>();
        Event event = next();
        while (!isStopped && !event.is(Event.ID.SequenceEnd)) {
            items.add(node(event, level + 1));
            event = isStopped ? event : next();
        }
        int last = items.isEmpty() ? start : items.get(items.size() - 1).span().end();
        return new SequenceNode(span(start, isFlow ? end(event) : Math.max(start, last)), isFlow, items);
    }

    private MappingNode mapping(int start, boolean isFlow, int level) {
        MapEntries entries = new MapEntries();
        int last = start;
        Event event = next();
        while (!isStopped && !event.is(Event.ID.MappingEnd)) {
            YamlNode key = node(event, level + 1);
            Optional<ScalarNode> valid = isStopped ? Optional.empty() : validKey(key);
            int before = problems.size();
            YamlNode value = isStopped ? key : node(next(), level + 1);
            if (key instanceof ScalarNode scalar && scalar.isPlain("<<")) {
                problems.subList(before, problems.size()).clear();
            }
            if (valid.isPresent()) {
                entries.add(valid.get(), value);
            }
            last = Math.max(last, Math.max(key.span().end(), value.span().end()));
            event = isStopped ? event : next();
        }
        problems.addAll(entries.repetitions());
        Span span = span(start, isFlow ? Math.max(start, end(event)) : last);
        return new MappingNode(span, isFlow, entries.entries());
    }

    /** Returns the key if it is valid, and reports it otherwise. */
    private Optional<ScalarNode> validKey(YamlNode node) {
        if (!(node instanceof ScalarNode key)
                || key.style() == ScalarNode.Style.LITERAL
                || key.style() == ScalarNode.Style.FOLDED) {
            problems.add(YamlDiagnostics.complexKey(withIndicator(node.span())));
            return Optional.empty();
        }
        Optional<Diagnostic> problem = problemOf(key);
        if (problem.isPresent()) {
            problems.add(problem.get());
        }
        return problem.isPresent() || !key.isValid() ? Optional.empty() : Optional.of(key);
    }

    /** Returns the span of the key and of the question mark before it, if there is one. */
    private Span withIndicator(Span key) {
        int start = key.start() - 1;
        while (start >= 0 && file.text().charAt(start) == ' ') {
            start--;
        }
        return start >= 0 && file.text().charAt(start) == '?' ? span(start, key.end()) : key;
    }

    private static Optional<Diagnostic> problemOf(ScalarNode key) {
        if (!key.isValid()) {
            return Optional.empty();
        }
        if (key.isAbsent()) {
            return Optional.of(YamlDiagnostics.emptyKey(key.span()));
        }
        if (key.isPlain("<<")) {
            return Optional.of(YamlDiagnostics.mergeKey(key.span()));
        }
        return InvisibleCharacters.in(key, "a key");
    }

    private ScalarNode scalar(ScalarEvent event) {
        ScalarNode.Style style = switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> ScalarNode.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarNode.Style.DOUBLE_QUOTED;
            case LITERAL -> ScalarNode.Style.LITERAL;
            case FOLDED -> ScalarNode.Style.FOLDED;
            default -> ScalarNode.Style.PLAIN;
        };
        int start = properties.skip(event, event.getTag() != null);
        int end = Math.max(start, end(event));
        if (style == ScalarNode.Style.LITERAL || style == ScalarNode.Style.FOLDED) {
            end = endOfLastLine(start, end);
        }
        ScalarNode scalar = new ScalarNode(span(start, end), style, event.getValue());
        boolean hasEscapes = style == ScalarNode.Style.DOUBLE_QUOTED
                && end - start != scalar.text().length() + 2;
        if (hasEscapes) {
            scalar = ForbiddenCharacters.withoutEscaped(scalar, problems);
        }
        return forbidden.isAnyIn(start, end) ? scalar.invalid(scalar.text()) : scalar;
    }

    /** Returns the end of the last line that is not empty, where a block scalar visibly ends. */
    private int endOfLastLine(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(file.text().charAt(last - 1))) {
            last--;
        }
        return Math.min(end, file.lineEnd(file.line(last)));
    }

    private Event next() {
        return events.getEvent();
    }

    private Span span(int start, int end) {
        return file.span(start, Math.min(end, file.text().length()));
    }

    private static int start(Event event) {
        return event.getStartMark().getIndex();
    }

    private static int end(Event event) {
        return event.getEndMark().getIndex();
    }
}
