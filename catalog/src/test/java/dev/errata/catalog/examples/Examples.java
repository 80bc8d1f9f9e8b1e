package dev.errata.catalog.examples;

import dev.errata.catalog.diagnostic.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders below {@code docs/examples/invalid}, one for each rule. */
final class Examples {
    /** Where the page of rules and the examples are, seen from a module's folder. */
    static final Path DOCS = Path.of("..", "docs");

    static final Path INVALID = DOCS.resolve("examples").resolve("invalid");

    /** A run with {@code -Derrata.update=true} writes what is expected instead of comparing it. */
    static final boolean UPDATE = Boolean.getBoolean("errata.update");

    private Examples() {}

    /** Writes the text of each case anew, if this run is to. */
    static void updateIfAsked(List<ExampleCase> cases) {
        if (UPDATE) {
            cases.forEach(ExampleCase::update);
        }
    }

    /** The rules that have a folder, and other folders that have no business there. */
    static Set<String> folders() {
        return list(INVALID).stream()
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<ExampleCase> casesOf(Rule rule) {
        Path folder = INVALID.resolve(rule.slug());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = list(folder);
        List<ExampleCase> cases = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.endsWith(".recipe") || (name.endsWith(".yaml") && !isSideFile(file))) {
                cases.add(new ExampleCase(rule, folder, name));
            }
        }
        return cases;
    }

    /** Whether it is the file of one locale beside a catalog: {@code orders.de.yaml} beside {@code orders.yaml}. */
    private static boolean isSideFile(Path file) {
        String[] parts = file.getFileName().toString().split("\\.");
        return parts.length == 3 && Files.exists(file.resolveSibling(parts[0] + ".yaml"));
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
