package dev.errata.catalog;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.HostDiagnostics;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads options of annotation processors, given to the compiler as {@code -Aname=value}. */
public final class ProcessorOption {
    private ProcessorOption() {}

    /**
     * Returns the value of an option, as a span within the option as the user wrote it.
     *
     * @param given all options; the value of an option without an equals sign is null
     * @param problems receives a diagnostic if the value is empty
     */
    public static Optional<Span> find(Map<String, String> given, String name, List<Diagnostic> problems) {
        if (!given.containsKey(name)) {
            return Optional.empty();
        }
        // javac passes null for an option without an equals sign.
        String value = Optional.ofNullable(given.get(name)).orElse("");
        String prefix = "-A" + name + "=";
        Span span = new SourceFile("compiler options", prefix + value)
                .span(prefix.length(), prefix.length() + value.length());
        if (value.isBlank()) {
            problems.add(HostDiagnostics.emptyOption(span, name));
        }
        return Optional.of(span);
    }

    /** Returns whether an option is {@code true}. An option that is not given is false. */
    public static boolean isTrue(Map<String, String> given, String name, List<Diagnostic> problems) {
        Optional<Span> value = find(given, name, problems);
        String word = value.map(Span::text).orElse("false");
        if (!word.isBlank() && !word.equals("true") && !word.equals("false")) {
            problems.add(HostDiagnostics.badFlagOption(value.orElseThrow(), name));
        }
        return word.equals("true");
    }
}
