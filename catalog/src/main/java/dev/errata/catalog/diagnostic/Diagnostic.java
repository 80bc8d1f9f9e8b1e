package dev.errata.catalog.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One problem of a catalog: which rule it breaks, where, and what to do next. */
public final class Diagnostic implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    private final Rule rule;
    private final Severity severity;
    private final Span span;
    private final String message;
    private final Optional<String> label;
    private final List<Related> related;
    private final Optional<NextStep> next;

    private Diagnostic(
            Rule rule,
            Severity severity,
            Span span,
            String message,
            Optional<String> label,
            List<Related> related,
            Optional<NextStep> next) {
        this.rule = rule;
        this.severity = severity;
        this.span = span;
        this.message = message;
        this.label = label;
        this.related = List.copyOf(related);
        this.next = next;
    }

    public static Diagnostic of(Rule rule, Span span, String message) {
        return new Diagnostic(rule, rule.severity(), span, message, Optional.empty(), List.of(), Optional.empty());
    }

    /** The rule that is broken. */
    public Rule rule() {
        return rule;
    }

    /** The severity that the catalog or the build sets; otherwise the rule's own. */
    public Severity severity() {
        return severity;
    }

    /** The exact location. */
    public Span span() {
        return span;
    }

    /** One line, in lower case, without a full stop, with code in backticks. */
    public String message() {
        return message;
    }

    /** The words under the location; empty where the message is enough. */
    public Optional<String> label() {
        return label;
    }

    /** Other locations, in the order in which they are shown. */
    public List<Related> related() {
        return related;
    }

    /** The next step, in words. */
    public Optional<String> help() {
        return next.map(NextStep::words);
    }

    /**
     * The changes that remove the problem without a second look, at most one today. They are made at each call, and do what
     * {@link #help} says.
     */
    public List<Fix> fixes() {
        return next.isPresent() ? next.get().fixes() : List.of();
    }

    /** The same with words under the location. */
    public Diagnostic label(String words) {
        return new Diagnostic(rule, severity, span, message, Optional.of(words), related, next);
    }

    /** The same with one more related location. */
    public Diagnostic also(Span place, String words) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(place, words));
        return new Diagnostic(rule, severity, span, message, label, more, next);
    }

    /** The same with a next step that only a person can take. */
    public Diagnostic help(String words) {
        return help(NextStep.say(words));
    }

    /** The same with a next step that only a person can take, if there is one. */
    public Diagnostic help(Optional<String> words) {
        return words.isPresent() ? help(words.get()) : this;
    }

    /** The same with a next step. */
    Diagnostic help(NextStep step) {
        return new Diagnostic(rule, severity, span, message, label, related, Optional.of(step));
    }

    public Diagnostic severity(Severity other) {
        return new Diagnostic(rule, other, span, message, label, related, next);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By location, so that any collection of diagnostics prints in reading order. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagnostic that
                && rule == that.rule
                && severity == that.severity
                && span.equals(that.span)
                && message.equals(that.message)
                && label.equals(that.label)
                && related.equals(that.related)
                && next.equals(that.next);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, span, message);
    }

    @Override
    public String toString() {
        return span + ": " + severity.word() + ": " + message + " [" + rule.slug() + "]";
    }
}
