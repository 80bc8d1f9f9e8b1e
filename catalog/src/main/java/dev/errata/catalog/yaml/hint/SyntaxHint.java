package dev.errata.catalog.yaml.hint;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rewrite;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.SyntaxDiagnostics;
import dev.errata.catalog.diagnostic.YamlDiagnostics;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Explains an error of SnakeYAML's scanner or parser in terms of the author, at the position to fix. */
public final class SyntaxHint {
    private final SourceFile file;
    private final String text;
    private final String context;
    private final String problem;
    private final int at;
    private final int contextAt;
    private final SourceLine line;

    /**
     * Creates a hint for an exception of SnakeYAML.
     *
     * @param position the offset that the scanner has reached, used for exceptions without a position
     */
    public SyntaxHint(SourceFile file, RuntimeException exception, int position) {
        this.file = file;
        this.text = file.text();
        if (exception instanceof MarkedYAMLException marked) {
            this.context = marked.getContext() == null ? "" : marked.getContext();
            this.problem = marked.getProblem() == null ? "" : marked.getProblem();
            this.at = offset(marked.getProblemMark(), position);
            this.contextAt = offset(marked.getContextMark(), at);
        } else {
            this.context = "";
            this.problem = "";
            this.at = offset(null, position);
            this.contextAt = at;
        }
        this.line = SourceLine.of(file, at);
    }

    private int offset(@Nullable Mark mark, int otherwise) {
        return Math.min(mark == null ? otherwise : mark.getIndex(), text.length());
    }

    public Diagnostic explain() {
        return switch (context) {
            case "while scanning a directive", "while scanning a YAML directive" -> directive();
            case "while scanning a quoted scalar" -> QuoteHint.unclosed(file, contextAt);
            case "while scanning a double-quoted scalar" -> escape();
            case "while scanning a block scalar" -> blockTextHeader();
            case "while scanning an alias",
                    "while scanning an anchor",
                    "while scanning a tag",
                    "while parsing a node" -> startsWith(contextAt);
            default ->
                followsLongEscape()
                        ? escape()
                        : new QuoteHint(file, at).explain().orElseGet(this::byProblem);
        };
    }

    private Diagnostic byProblem() {
        if (problem.contains("cannot start any token")) {
            return text.startsWith("\t", at) ? tab() : startsWith(at);
        }
        return switch (problem) {
            case "could not find expected ':'" -> IndentationHint.noKey(file, contextAt);
            case "mapping values are not allowed here" -> IndentationHint.strayColon(file, at);
            case "sequence entries are not allowed here" -> strayDash();
            case "mapping keys are not allowed here" -> startsWith(at);
            case "found duplicate YAML directive", "found incompatible YAML document (version 1.* is required)" ->
                directive();
            default -> problem.startsWith("duplicate tag handle") ? directive() : byContext();
        };
    }

    private Diagnostic byContext() {
        return switch (context) {
            case "while parsing a flow mapping", "while parsing a flow sequence" ->
                new BracketHint(file, at).inside(contextAt);
            case "while parsing a block mapping", "while parsing a block collection" -> afterValue();
            case "while parsing a flow node", "while parsing a block node" -> noValue();
            default -> problem.startsWith("expected '<document start>'") ? afterDocument() : unreadable();
        };
    }

    private Diagnostic directive() {
        return YamlDiagnostics.directive(SourceLine.of(file, contextAt).span());
    }

    private Diagnostic escape() {
        int backslash = text.lastIndexOf('\\', at - 1);
        if (backslash + 1 == text.length()) {
            return QuoteHint.unclosed(file, contextAt);
        }
        char kind = text.charAt(backslash + 1);
        return "xuU".indexOf(kind) >= 0
                ? SyntaxDiagnostics.badHexEscape(file.span(backslash, backslash + 2), kind)
                : SyntaxDiagnostics.unknownEscape(file.span(backslash, text.offsetByCodePoints(backslash + 1, 1)));
    }

    private Diagnostic blockTextHeader() {
        SourceLine header = SourceLine.of(file, contextAt);
        char indicator = text.charAt(contextAt);
        int after = contextAt + 1;
        while (after < header.end() && " \t+-".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        Rewrite write = header.quotedPart(header.value(), after);
        return SyntaxDiagnostics.blockTextHeader(file.span(contextAt, header.end()), indicator, write);
    }

    private Diagnostic startsWith(int start) {
        if (start >= text.length()) {
            return unreadable();
        }
        int end = text.offsetByCodePoints(start, 1);
        SourceLine ofStart = SourceLine.of(file, start);
        Rewrite write =
                start == ofStart.value() ? ofStart.quotedFrom(start) : new BracketHint(file, start).quotedPiece();
        return SyntaxDiagnostics.textStartsWith(file.span(start, end), text.substring(start, end), write);
    }

    private Diagnostic tab() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '\t') {
            end++;
        }
        Span tabs = file.span(at, end);
        return text.substring(file.lineStart(line.number()), at).isBlank()
                ? SyntaxDiagnostics.tabIndents(tabs)
                : SyntaxDiagnostics.strayTab(tabs);
    }

    private Diagnostic strayDash() {
        return line.hasKey() && at > line.colon()
                ? SyntaxDiagnostics.listInLine(file.span(at, line.end()))
                : IndentationHint.stray(file, at);
    }

    /** SnakeYAML fails on a number that is too large without giving a problem. */
    private boolean followsLongEscape() {
        return problem.isEmpty() && text.startsWith("\\U", at - 2);
    }

    private Diagnostic afterDocument() {
        boolean isEnded = line.number() > 1 && file.lineText(line.number() - 1).startsWith("...");
        return isEnded ? YamlDiagnostics.secondDocument(line.span()) : afterValue();
    }

    /** Explains a second value after a value, or a line that belongs to nothing. */
    private Diagnostic afterValue() {
        if (at < text.length() && ",]}".indexOf(text.charAt(at)) >= 0) {
            return SyntaxDiagnostics.strayBracket(file.span(at, at + 1));
        }
        if (text.startsWith(":", at)) {
            return YamlDiagnostics.emptyKey(file.span(at, at + 1));
        }
        int value = line.value();
        if (at > value && value < line.end()) {
            char first = text.charAt(value);
            if (first == '{' || first == '[') {
                return SyntaxDiagnostics.bracketStartsText(file.span(value, value + 1), first, line.quotedValue());
            }
            if (first == '*' || first == '&' || first == '!') {
                return startsWith(value);
            }
        }
        String before = text.substring(file.lineStart(line.number()), at).stripTrailing();
        return before.endsWith("\"") || before.endsWith("'")
                ? SyntaxDiagnostics.textBehindQuote(file.span(at, line.end()))
                : IndentationHint.stray(file, at);
    }

    private Diagnostic noValue() {
        if (at == line.value() && !line.isBlankFrom(at)) {
            return startsWith(at);
        }
        return text.startsWith(":", at)
                ? YamlDiagnostics.emptyKey(file.span(at, at + 1))
                : new BracketHint(file, at).open().orElseGet(this::unreadable);
    }

    private Diagnostic unreadable() {
        return SyntaxDiagnostics.unreadable(file.span(at, Math.max(at, line.end())));
    }
}
