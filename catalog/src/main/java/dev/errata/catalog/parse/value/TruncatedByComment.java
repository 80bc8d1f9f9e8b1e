package dev.errata.catalog.parse.value;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.ShapeDiagnostics;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.yaml.Quotes;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.Optional;

/**
 * An unquoted text with a comment behind it, which was most likely meant to be part of the text.
 *
 * @param whole text and comment
 * @param comment the comment
 */
record TruncatedByComment(Span whole, Span comment) {
    static Optional<TruncatedByComment> of(ScalarNode text) {
        if (text.style() != ScalarNode.Style.PLAIN) {
            return Optional.empty();
        }
        Span span = text.span();
        String source = span.file().text();
        int at = span.end();
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        if (at == span.end() || !source.startsWith("#", at)) {
            return Optional.empty();
        }
        int end = span.file().lineEnd(span.file().line(at));
        int start = text.isAbsent() ? at : span.start();
        return Optional.of(
                new TruncatedByComment(span.file().span(start, end), span.file().span(at, end)));
    }

    Diagnostic report(String key) {
        return ShapeDiagnostics.textCutAtComment(comment, key + ": " + Quotes.around(whole.text()));
    }
}
