package dev.errata.catalog.yaml.hint;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rewrite;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.SyntaxDiagnostics;
import java.util.Optional;

/** Explains lines without a key, and keys with the wrong indentation. */
final class IndentationHint {
    private IndentationHint() {}

    /** Explains a line without a key where a key is required. */
    static Diagnostic noKey(SourceFile file, int at) {
        SourceLine line = SourceLine.of(file, at);
        String content = line.span().text();
        if (content.startsWith("<<<<<<<") || content.startsWith("=======") || content.startsWith(">>>>>>>")) {
            return SyntaxDiagnostics.mergeConflict(line.span());
        }
        int colon = content.indexOf(':');
        boolean isKey = colon > 0 && content.substring(0, colon).chars().allMatch(IndentationHint::isOfKey);
        String key = content.substring(0, Math.max(0, colon)) + ": ";
        String spaced = key + content.substring(colon + 1);
        return isKey && !content.startsWith("://", colon)
                ? SyntaxDiagnostics.noBlankBehindColon(
                        file.span(line.content() + colon, line.content() + colon + 1),
                        new Rewrite(line.span(), spaced, spaced))
                : SyntaxDiagnostics.noKey(line.span());
    }

    private static boolean isOfKey(int c) {
        return c == '_' || c == '-' || Character.isLetterOrDigit(c);
    }

    /**
     * Explains a colon that does not end a key: a second one on a line, or one on a line that continues the value
     * above.
     */
    static Diagnostic strayColon(SourceFile file, int at) {
        SourceLine line = SourceLine.of(file, at);
        if (at > line.colon()) {
            return SyntaxDiagnostics.colonInText(file.span(at, at + 1), line.quotedValue());
        }
        Optional<SourceLine> above = above(line);
        if (above.isEmpty() || !above.get().hasKey()) {
            return noKey(file, above.orElse(line).content());
        }
        SourceLine key = above.get();
        return SyntaxDiagnostics.deeperThanAbove(line.keySpan(), key.span(), key.key(), key.indent());
    }

    /** Explains a line whose indentation does not match any enclosing map or list. */
    static Diagnostic stray(SourceFile file, int at) {
        SourceLine line = SourceLine.of(file, at);
        Optional<SourceLine> above = above(line);
        return SyntaxDiagnostics.strayIndentation(
                line.isBlank() ? file.span(at, at) : line.whole(),
                above.map(SourceLine::whole),
                above.map(key -> key.whole().column() - 1).orElse(0));
    }

    private static Optional<SourceLine> above(SourceLine line) {
        for (int number = line.number() - 1; number > 0; number--) {
            SourceLine above = SourceLine.ofNumber(line.file(), number);
            if (!above.isBlank() && !above.isComment()) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
