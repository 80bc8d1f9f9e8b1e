package dev.errata.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of a module, searched for annotations that refer to a catalog. */
record AnnotatedSources(List<String> roots) {
    private static final String PACKAGE = "dev.errata.runtime";
    private static final String ANNOTATION = "@ErrorCatalog";
    private static final String QUALIFIED = '@' + PACKAGE + ".ErrorCatalog";

    /** Whether a source has the annotation. An unreadable source has none. */
    boolean nameACatalog() {
        return roots.stream().map(Path::of).filter(Files::isDirectory).anyMatch(AnnotatedSources::hasAnnotation);
    }

    private static boolean hasAnnotation(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).anyMatch(AnnotatedSources::isAnnotated);
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    private static boolean isAnnotated(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return text.contains(QUALIFIED) || (text.contains(ANNOTATION) && text.contains(PACKAGE));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
