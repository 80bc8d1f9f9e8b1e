package dev.errata.catalog.yaml.reader;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rewrite;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.YamlDiagnostics;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.hint.SourceLine;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Reports anchors, aliases and tags, each at its position. If one looks like the start of a text, the hint proposes
 * quotes.
 */
final class NodeProperties {
    private static final int MOST_HINTS = 100;

    private final SourceFile file;
    private final List<Diagnostic> problems;

    NodeProperties(SourceFile file, List<Diagnostic> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reports an alias, and returns a scalar with the alias as text. */
    ScalarNode alias(Span place) {
        boolean isMeant = mentions(" &" + place.text().substring(1));
        problems.add(YamlDiagnostics.alias(
                place,
                isMeant
                        ? Optional.empty()
                        : Optional.of(SourceLine.of(file, place.start()).quotedFrom(place.start()))));
        return new ScalarNode(place, ScalarNode.Style.PLAIN, place.text()).invalid(place.text());
    }

    /** Reports the anchor and tag of an event, and returns the offset after them. */
    int skip(NodeEvent event, boolean isTagged) {
        int start = event.getStartMark().getIndex();
        if (event.getAnchor() == null && !isTagged) {
            return start;
        }
        int end = event.getEndMark().getIndex();
        int at = start;
        while (at < end && (isAt(at, '&') || isAt(at, '!'))) {
            int after = endOfWord(at);
            report(at, after, event instanceof ScalarEvent);
            at = after;
            while (at < end && isSpace(at)) {
                at++;
            }
        }
        return at;
    }

    private void report(int start, int end, boolean isScalar) {
        Span place = file.span(start, end);
        SourceLine line = SourceLine.of(file, start);
        boolean mayBeText = isScalar && !line.isBlankFrom(end) && !isMeant(place.text());
        Optional<Rewrite> quoted = mayBeText ? Optional.of(line.quotedFrom(start)) : Optional.empty();
        problems.add(isAt(start, '&') ? YamlDiagnostics.anchor(place, quoted) : YamlDiagnostics.tag(place, quoted));
    }

    /** Whether YAML syntax is meant, and not text: a tag of YAML itself, or an anchor that an alias names. */
    private boolean isMeant(String property) {
        return property.startsWith("!!")
                || property.startsWith("!<")
                || (property.startsWith("&") && mentions(" *" + property.substring(1)));
    }

    /** Whether the file contains some text. It is not searched after many problems, which keeps large files fast. */
    private boolean mentions(String words) {
        return problems.size() < MOST_HINTS && file.text().contains(words);
    }

    private int endOfWord(int from) {
        int end = from + 1;
        while (end < file.text().length()
                && !isSpace(end)
                && ",]}".indexOf(file.text().charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private boolean isAt(int offset, char c) {
        return file.text().charAt(offset) == c;
    }

    private boolean isSpace(int offset) {
        return Character.isWhitespace(file.text().charAt(offset));
    }
}
