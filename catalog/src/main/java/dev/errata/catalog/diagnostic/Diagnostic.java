package dev.errata.catalog.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One problem of a catalog: which rule it breaks, where, and what to do next.
 *
 * @param rule the rule that is broken
 * @param severity as the catalog or the build set it; the rule's own where neither did
 * @param span the exact place
 * @param message one line, in lower case, without a full stop; code stands in backticks
 * @param label the words under the place; empty where the message says it all
 * @param related other places, in the order they are shown
 * @param help the next step
 */
public record Diagnostic(
        Rule rule,
        Severity severity,
        Span span,
        String message,
        Optional<String> label,
        List<Related> related,
        Optional<String> help)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        related = List.copyOf(related);
    }

    public static Diagnostic of(Rule rule, Span span, String message) {
        return new Diagnostic(rule, rule.severity(), span, message, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same with words under the place. */
    public Diagnostic label(String words) {
        return new Diagnostic(rule, severity, span, message, Optional.of(words), related, help);
    }

    /** The same with one more related place. */
    public Diagnostic also(Span place, String words) {
        List<Related> more = new java.util.ArrayList<>(related);
        more.add(new Related(place, words));
        return new Diagnostic(rule, severity, span, message, label, more, help);
    }

    /** The same with a next step. */
    public Diagnostic help(String words) {
        return new Diagnostic(rule, severity, span, message, label, related, Optional.of(words));
    }

    public Diagnostic help(Optional<String> words) {
        return words.isPresent() ? help(words.get()) : this;
    }

    public Diagnostic severity(Severity other) {
        return new Diagnostic(rule, other, span, message, label, related, help);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, so that any collection of diagnostics prints in reading order. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
