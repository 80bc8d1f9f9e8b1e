package dev.errata.processor;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.HostMessages;
import dev.errata.catalog.diagnostic.Severity;
import dev.errata.catalog.diagnostic.TextFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * Prints diagnostics where compilers can point: at the annotation's value. Their text names the true place.
 *
 * <p>javac stops at 100 errors of a compilation and at as many warnings. So this stops earlier, and says how many are left.
 */
final class DiagnosticPrinter {
    private static final int CAP = 90;

    private final Messager messager;
    private final Map<Severity, Integer> printed = new EnumMap<>(Severity.class);

    DiagnosticPrinter(Messager messager) {
        this.messager = messager;
    }

    void print(CatalogReference at, List<Diagnostic> diagnostics) {
        if (diagnostics.size() > 1) {
            int errors = (int) diagnostics.stream().filter(Diagnostic::isError).count();
            String summary = HostMessages.summary(at.path(), errors, diagnostics.size() - errors);
            print(at, errors > 0 ? Severity.ERROR : Severity.WARNING, summary);
        }
        Map<Severity, Integer> left = new EnumMap<>(Severity.class);
        for (Diagnostic diagnostic : diagnostics) {
            if (printed.merge(diagnostic.severity(), 1, Integer::sum) <= CAP) {
                print(at, diagnostic.severity(), TextFormat.format(diagnostic));
            } else {
                left.merge(diagnostic.severity(), 1, Integer::sum);
            }
        }
        left.forEach((severity, number) -> print(at, severity, HostMessages.more(number, severity)));
    }

    /** Prints what is no problem, and so has no place. */
    void note(String text) {
        messager.printMessage(Kind.NOTE, text);
    }

    void print(CatalogReference at, Severity severity, String text) {
        Kind kind = severity == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
        messager.printMessage(kind, text, at.element(), at.mirror(), at.value());
    }
}
