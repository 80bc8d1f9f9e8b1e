package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.language.ErrorKeys;
import dev.errata.catalog.language.RetryKeys;
import dev.errata.catalog.model.RetryPolicy;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.ValueParser;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.runtime.Retry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads {@code retry} and its short form {@code retryable}. */
final class RetryParser {
    private final List<Diagnostic> problems;

    RetryParser(List<Diagnostic> problems) {
        this.problems = problems;
    }

    Optional<Located<RetryPolicy>> parse(MappingReader owner) {
        Optional<Entry> retry = owner.take(ErrorKeys.RETRY);
        Optional<Entry> retryable = owner.take(ErrorKeys.RETRYABLE);
        if (retry.isPresent() && retryable.isPresent()) {
            Span one = retry.get().key().span();
            Span other = retryable.get().key().span();
            boolean isFirst = one.start() < other.start();
            problems.add(KeyDiagnostics.retryTwice(isFirst ? other : one, isFirst ? one : other));
        }
        Optional<Located<Boolean>> shortForm = owner.flag(ErrorKeys.RETRYABLE);
        if (retry.isPresent()) {
            Optional<MappingReader> fields = owner.fields(ErrorKeys.RETRY, RetryKeys.SECTION);
            return fields.isPresent()
                    ? Optional.of(
                            new Located<>(policy(fields.get()), retry.get().place()))
                    : Optional.empty();
        }
        if (shortForm.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(shortForm.get().map(isRetryable -> isRetryable ? RetryPolicy.TRANSIENT : RetryPolicy.NEVER));
    }

    private RetryPolicy policy(MappingReader fields) {
        boolean isSaid = fields.require(RetryKeys.WHEN).isPresent();
        Optional<Located<Retry.Kind>> when =
                isSaid ? fields.choice(RetryKeys.WHEN, Retry.Kind.class) : Optional.empty();
        Optional<Located<Duration>> after = fields.word(RetryKeys.AFTER)
                .flatMap(word -> ValueParser.duration("after", word, problems)
                        .map(duration -> new Located<>(duration, word.span())));
        boolean idempotentOnly = fields.isTrue(RetryKeys.IDEMPOTENT_ONLY);
        fields.close();
        return when.isEmpty() ? RetryPolicy.NEVER : new RetryPolicy(when.get().value(), after, idempotentOnly);
    }
}
