package dev.errata.catalog.yaml.hint;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rewrite;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.SyntaxDiagnostics;
import dev.errata.catalog.yaml.Quotes;
import java.util.Optional;
import java.util.regex.Pattern;

/** Explains quotes that are not closed, or closed too early. Errors after such a quote are only a consequence of it. */
final class QuoteHint {
    /** An apostrophe that would start a quotation in a message although the author meant an apostrophe. */
    private static final Pattern ELISION = Pattern.compile("(\\p{L})'(?=\\{(?!'))");

    private final SourceFile file;
    private final String text;
    private final int at;
    private final SourceLine line;

    /**
     * Creates a hint.
     *
     * @param at where the scanner failed
     */
    QuoteHint(SourceFile file, int at) {
        this.file = file;
        this.text = file.text();
        this.at = at;
        this.line = SourceLine.of(file, at);
    }

    static Diagnostic unclosed(SourceFile file, int opening) {
        return SyntaxDiagnostics.unclosedQuote(
                file.span(opening, opening + 1), file.text().charAt(opening));
    }

    Optional<Diagnostic> explain() {
        int value = line.value();
        if (at <= value || line.isBlankFrom(at) || !isQuote(text.charAt(value))) {
            return Optional.empty();
        }
        int closing = closing(value);
        return closing < 0 || closing >= at
                ? unclosedAbove(text.charAt(value))
                : Optional.of(afterQuote(value, closing));
    }

    /** Finds a quote above that is not closed. For the scanner, the opening quote of this line has closed it. */
    private Optional<Diagnostic> unclosedAbove(char quote) {
        for (int number = line.number() - 1; number > 0; number--) {
            SourceLine above = SourceLine.ofNumber(file, number);
            int value = above.value();
            if (value < above.end() && text.charAt(value) == quote && closing(value) < 0) {
                return Optional.of(unclosed(file, value));
            }
        }
        return Optional.empty();
    }

    private Diagnostic afterQuote(int opening, int closing) {
        char quote = text.charAt(opening);
        int last = text.lastIndexOf(quote, line.end() - 1);
        boolean isInside = closing + 1 < line.end() && !SourceLine.isSpace(text.charAt(closing + 1)) && last > closing;
        if (isInside) {
            String inner =
                    text.substring(opening + 1, last).replace(quote == '"' ? "\\\"" : "''", String.valueOf(quote));
            String fixed = quote == '\'' ? ELISION.matcher(inner).replaceAll("$1\u2019") : inner;
            Rewrite write =
                    Quotes.rewrite(file.span(line.hasKey() ? line.content() : opening, last + 1), line.prefix(), fixed);
            return SyntaxDiagnostics.quoteInside(file.span(closing, closing + 1), quote, write, !fixed.equals(inner));
        }
        int after = closing + 1;
        while (after < at && SourceLine.isSpace(text.charAt(after))) {
            after++;
        }
        return SyntaxDiagnostics.textBehindQuote(file.span(after, line.end()), line.quotedValue());
    }

    /** Returns the offset of the quote on the same line that closes the one at an offset, or -1. */
    private int closing(int opening) {
        char quote = text.charAt(opening);
        int end = file.lineEnd(file.line(opening));
        for (int i = opening + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                boolean isDoubled = quote == '\'' && i + 1 < end && text.charAt(i + 1) == quote;
                if (!isDoubled) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
