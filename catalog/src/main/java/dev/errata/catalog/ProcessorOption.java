package dev.errata.catalog;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.HostDiagnostics;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options of a compiler's processors, as {@code -Aname=value} gives them. */
public final class ProcessorOption {
    private ProcessorOption() {}

    /**
     * The value of an option, as a place in the option as written.
     *
     * @param given all options; one without an equals sign has no value
     * @param problems takes what is wrong with it
     */
    public static Optional<Span> find(Map<String, String> given, String name, List<Diagnostic> problems) {
        if (!given.containsKey(name)) {
            return Optional.empty();
        }
        // javac gives null for an option without an equals sign.
        String value = Optional.ofNullable(given.get(name)).orElse("");
        String prefix = "-A" + name + "=";
        Span span = new SourceFile("compiler options", prefix + value)
                .span(prefix.length(), prefix.length() + value.length());
        if (value.isBlank()) {
            problems.add(HostDiagnostics.emptyOption(span, name));
        }
        return Optional.of(span);
    }

    /** Whether an option is {@code true}; it is not where it is left out. */
    public static boolean isTrue(Map<String, String> given, String name, List<Diagnostic> problems) {
        Optional<Span> value = find(given, name, problems);
        String word = value.map(Span::text).orElse("false");
        if (!word.isBlank() && !word.equals("true") && !word.equals("false")) {
            problems.add(HostDiagnostics.badFlagOption(value.orElseThrow(), name));
        }
        return word.equals("true");
    }
}
