package dev.errata.catalog.diagnostic;

import java.util.List;

/**
 * A diagnostic as text that needs nothing beside it: place and message, the lines it is about, and the next step.
 *
 * <pre>
 * orders.yaml:14:11: error: code `ORD-003` is used twice [duplicate-code]
 *    14 |     code: ORD-003
 *       |           ^^^^^^^ also used here
 *     6 |     code: ORD-003
 *       |           ------- first used by ORDER_NOT_FOUND
 *    = help: the next free code is `ORD-007`
 * </pre>
 *
 * <p>Characters that a terminal would obey, or that nobody would see, are spelled out.
 */
public final class TextFormat {
    private static final int GUTTER = 5;
    private static final int LONGEST_HELP = 1_000;

    private TextFormat() {}

    /** A diagnostic, without a line end behind its last line. */
    public static String format(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        Span span = diagnostic.span();
        out.append(span).append(": ").append(diagnostic.severity().word()).append(": ");
        out.append(ShownLine.visible(diagnostic.message()));
        out.append(" [").append(diagnostic.rule().slug()).append(']');
        int gutter = gutter(diagnostic);
        frame(out, span, '^', diagnostic.label().orElse(""), gutter);
        SourceFile file = span.file();
        for (Related related : diagnostic.related()) {
            if (!related.span().file().label().equals(file.label())) {
                file = related.span().file();
                out.append("\n").append(" ".repeat(gutter - 2)).append("--> ").append(related.span());
            }
            frame(out, related.span(), '-', related.label(), gutter);
        }
        diagnostic.help().ifPresent(help -> help(out, help));
        return out.toString();
    }

    private static void help(StringBuilder out, String help) {
        String before = "\n   = help: ";
        for (String line : help.split("\n", -1)) {
            out.append(before).append(DiagnosticText.cut(ShownLine.visible(line), LONGEST_HELP));
            before = "\n           ";
        }
    }

    /** Diagnostics one below the other, a blank line between them. */
    public static String format(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            out.append(out.length() == 0 ? "" : "\n\n").append(format(diagnostic));
        }
        return out.toString();
    }

    private static int gutter(Diagnostic diagnostic) {
        int line = diagnostic.span().line();
        for (Related related : diagnostic.related()) {
            line = Math.max(line, related.span().line());
        }
        return Math.max(GUTTER, Integer.toString(line).length());
    }

    private static void frame(StringBuilder out, Span span, char mark, String label, int gutter) {
        if (span.file().text().isEmpty()) {
            return;
        }
        ShownLine line = ShownLine.of(span);
        String number = Integer.toString(span.line());
        out.append('\n').append(" ".repeat(gutter - number.length())).append(number);
        out.append((" | " + line.text()).stripTrailing());
        out.append('\n').append(" ".repeat(gutter)).append(" | ").append(" ".repeat(line.from()));
        out.append(String.valueOf(mark).repeat(line.to() - line.from()));
        out.append(label.isEmpty() ? "" : " ").append(ShownLine.visible(label));
    }
}
