package dev.errata.codegen;

import dev.errata.catalog.Catalogs;
import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory under {@code docs/examples/valid}: a catalog, and the sources that are generated from it. */
record Example(Path folder) {
    /** With {@code -Derrata.update=true} the tests write the expected files instead of comparing them. */
    static final boolean UPDATE = Boolean.getBoolean("errata.update");

    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    static Example named(String name) {
        return new Example(EXAMPLES.resolve("valid").resolve(name));
    }

    static List<Example> all() {
        return list(EXAMPLES.resolve("valid")).stream()
                .filter(Files::isDirectory)
                .map(Example::new)
                .toList();
    }

    static Path invalid(String slug) {
        return EXAMPLES.resolve("invalid").resolve(slug);
    }

    Result<List<GeneratedFile>> generate() {
        return generate(catalog());
    }

    Result<List<GeneratedFile>> generate(GeneratorOptions options) {
        return generate(catalog(), options);
    }

    /** Compiles a catalog with the translation files beside it. */
    static Result<List<GeneratedFile>> generate(Path catalog) {
        return generate(catalog, new GeneratorOptions("com.acme", RuleLevels.NONE));
    }

    private static Result<List<GeneratedFile>> generate(Path catalog, GeneratorOptions options) {
        return CatalogCompiler.run(main(catalog), translations(catalog), options);
    }

    /** The names that its generated code has. */
    NamedCatalog named() {
        return Catalogs.check(main(catalog()), translations(catalog()), RuleLevels.NONE)
                .then(checked -> NamePlanner.plan(checked.completed(), "com.acme"))
                .value()
                .orElseThrow();
    }

    private static SourceBytes main(Path catalog) {
        return new SourceBytes(catalog.getFileName().toString(), read(catalog));
    }

    private static TranslationFiles translations(Path catalog) {
        String name = catalog.getFileName().toString();
        String base = name.substring(0, name.length() - ".yaml".length());
        return locale -> {
            String side = base + "." + locale + ".yaml";
            Path file = catalog.resolveSibling(side);
            return Files.exists(file) ? Optional.of(new SourceBytes(side, read(file))) : Optional.empty();
        };
    }

    /** Returns the only file of the directory that is a catalog and not a translation file. */
    private Path catalog() {
        return list(folder).stream()
                .filter(file -> file.getFileName().toString().matches("[a-z]+\\.yaml"))
                .findFirst()
                .orElseThrow();
    }

    Path expected() {
        return folder.resolve("expected");
    }

    /** Returns the expected sources by path. */
    Map<String, String> expectedSources() {
        Map<String, String> sources = new TreeMap<>();
        if (!Files.exists(expected())) {
            return sources;
        }
        try (Stream<Path> files = Files.walk(expected())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = expected().relativize(file).toString().replace('\\', '/');
                sources.put(path, new String(read(file), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
