package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.model.RetryPolicy;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads {@code retry} and its short form {@code retryable}. */
final class RetryParser {
    private final List<Diagnostic> problems;

    RetryParser(List<Diagnostic> problems) {
        this.problems = problems;
    }

    Optional<RetryPolicy> parse(MappingReader owner) {
        Optional<Entry> retry = owner.take("retry");
        Optional<Entry> retryable = owner.take("retryable");
        if (retry.isPresent() && retryable.isPresent()) {
            Span one = retry.get().key().span();
            Span other = retryable.get().key().span();
            boolean isFirst = one.start() < other.start();
            problems.add(KeyDiagnostics.retryTwice(isFirst ? other : one, isFirst ? one : other));
        }
        Optional<Located<Boolean>> shortForm = owner.optionalFlag("retryable");
        if (retry.isPresent()) {
            return owner.fields("retry", "{when: throttled}").map(this::policy);
        }
        if (shortForm.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(shortForm.get().value() ? RetryPolicy.TRANSIENT : RetryPolicy.NEVER);
    }

    private RetryPolicy policy(MappingReader fields) {
        boolean isSaid = fields.require("when", "throttled").isPresent();
        Optional<RetryPolicy.Kind> when = isSaid ? fields.choice("when", RetryPolicy.Kind.values()) : Optional.empty();
        Optional<Located<Duration>> after = fields.word("after", "2s")
                .flatMap(word -> ValueParser.duration("after", word, problems)
                        .map(duration -> new Located<>(duration, word.span())));
        boolean idempotentOnly = fields.flag("idempotentOnly");
        fields.close();
        return when.isEmpty() ? RetryPolicy.NEVER : new RetryPolicy(when.get(), after, idempotentOnly);
    }
}
