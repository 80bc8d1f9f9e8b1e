package dev.errata.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A temporary directory. */
public final class Workspace implements AutoCloseable {
    private final Path root;
    private int folders;

    private Workspace(Path root) {
        this.root = root;
    }

    public static Workspace create() throws IOException {
        return new Workspace(Files.createTempDirectory("errata-benchmarks"));
    }

    /** Creates a new empty directory. */
    public Path folder(String name) {
        folders++;
        return emptied(root.resolve(folders + "-" + name));
    }

    /** Empties a directory and returns it. */
    public static Path emptied(Path folder) {
        try {
            delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    /** Returns the files below a directory whose names have the given ending, sorted. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    @Override
    public void close() throws IOException {
        delete(root);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
