package dev.errata.catalog.examples;

import dev.errata.catalog.Catalogs;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.TextFormat;
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

/**
 * A catalog that breaks one rule, and the text that its author gets.
 *
 * @param file the catalog, or a recipe for it
 */
record ExampleCase(Rule rule, Path folder, String file) {
    List<Diagnostic> diagnostics() {
        return diagnostics(Map.of());
    }

    /**
     * What is reported for the example after a change.
     *
     * @param changed the texts of files by their labels, in place of those on the disk
     */
    List<Diagnostic> diagnostics(Map<String, String> changed) {
        byte[] bytes = read(folder.resolve(file));
        if (file.endsWith(".recipe")) {
            bytes = Recipe.prepare(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        String label = name() + ".yaml";
        return Catalogs.check(
                        changed(label, changed).orElse(new SourceBytes(label, bytes)),
                        locale -> changed(name() + "." + locale + ".yaml", changed)
                                .or(() -> sideFile(locale)),
                        RuleLevels.NONE)
                .diagnostics();
    }

    private static Optional<SourceBytes> changed(String label, Map<String, String> texts) {
        return Optional.ofNullable(texts.get(label))
                .map(text -> new SourceBytes(label, text.getBytes(StandardCharsets.UTF_8)));
    }

    void update() {
        try {
            Files.writeString(expected(), TextFormat.format(diagnostics()) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Where the text stands: the first case of a folder is its plainest one. */
    Path expected() {
        return folder.resolve(name().equals("orders") ? "diagnostics.txt" : name() + ".txt");
    }

    private Optional<SourceBytes> sideFile(String locale) {
        String side = name() + "." + locale + ".yaml";
        return Files.exists(folder.resolve(side))
                ? Optional.of(new SourceBytes(side, read(folder.resolve(side))))
                : Optional.empty();
    }

    private String name() {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return rule.slug() + "/" + name();
    }
}
