package dev.errata.processor;

import dev.errata.catalog.ProcessorOption;
import dev.errata.catalog.RuleOption;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.HostDiagnostics;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.model.RuleLevels;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** What users tell the processor with {@code -A}. */
record ProcessorOptions(List<Path> directories, RuleLevels levels, boolean coverage, List<Diagnostic> problems) {
    static final String DIR = "errata.dir";
    static final String RULES = "errata.rules";
    static final String COVERAGE = "errata.coverage";
    static final Set<String> NAMES = Set.of(DIR, RULES, COVERAGE);

    static ProcessorOptions of(Map<String, String> given) {
        List<Path> directories = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        ProcessorOption.find(given, DIR, problems).ifPresent(value -> addDirectories(value, directories, problems));
        Result<RuleLevels> levels = ProcessorOption.find(given, RULES, problems)
                .map(RuleOption::parse)
                .orElse(Result.of(RuleLevels.NONE));
        problems.addAll(levels.diagnostics());
        boolean coverage = ProcessorOption.isTrue(given, COVERAGE, problems);
        return new ProcessorOptions(directories, levels.value().orElse(RuleLevels.NONE), coverage, problems);
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
