package dev.errata.processor;

import dev.errata.catalog.RuleOption;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.HostDiagnostics;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.model.RuleLevels;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** What users tell the processor with {@code -A}. */
record ProcessorOptions(List<Path> directories, RuleLevels levels, List<Diagnostic> problems) {
    static final String DIR = "errata.dir";
    static final String RULES = "errata.rules";

    static ProcessorOptions of(Map<String, String> given) {
        List<Path> directories = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        value(given, DIR, problems).ifPresent(value -> addDirectories(value, directories, problems));
        Result<RuleLevels> levels =
                value(given, RULES, problems).map(RuleOption::parse).orElse(Result.of(RuleLevels.NONE));
        problems.addAll(levels.diagnostics());
        return new ProcessorOptions(directories, levels.value().orElse(RuleLevels.NONE), problems);
    }

    /** The value of an option, as a place in the option as written. */
    private static Optional<Span> value(Map<String, String> given, String name, List<Diagnostic> problems) {
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

    private static void addDirectories(Span value, List<Path> directories, List<Diagnostic> problems) {
        StringTokenizer names = new StringTokenizer(value.text(), File.pathSeparator);
        while (names.hasMoreTokens()) {
            try {
                directories.add(Path.of(names.nextToken()).toAbsolutePath());
            } catch (InvalidPathException malformed) {
                problems.add(HostDiagnostics.badDirectoryOption(value, DIR));
            }
        }
    }
}
