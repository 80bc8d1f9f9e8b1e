package dev.errata.maven;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects the YAML files below watched directories. A file that two of them contain is collected once. */
final class YamlFiles {
    private final Path outputs;
    private final List<YamlFile> files = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private YamlFiles(Path outputs) {
        this.outputs = normal(outputs);
    }

    /**
     * Returns the files sorted by name, so that the order does not depend on the file system.
     *
     * @param outputs the output directory of the build, which is skipped because it contains copies, unless it is
     *     watched itself
     */
    static List<YamlFile> below(List<WatchedDirectory> directories, Path outputs) throws UnreadableFileException {
        YamlFiles found = new YamlFiles(outputs);
        for (WatchedDirectory watched : directories) {
            found.addFrom(watched);
        }
        found.files.sort(Comparator.comparing(YamlFile::name));
        return found.files;
    }

    private void addFrom(WatchedDirectory watched) throws UnreadableFileException {
        Path root = normal(watched.directory());
        if (!Files.isDirectory(root)) {
            return;
        }
        try {
            Files.walkFileTree(
                    root,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Visitor(root, watched.selection()));
        } catch (UnreadableFileException unreadable) {
            throw unreadable;
        } catch (IOException failed) {
            throw new UnreadableFileException(root, failed);
        }
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final WatchedDirectory.Selection selection;

        Visitor(Path root, WatchedDirectory.Selection selection) {
            this.root = root;
            this.selection = selection;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean open =
                    folder.equals(root) || (!folder.equals(outputs) && selection.mayHaveBelow(root.relativize(folder)));
            return open ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path relative = root.relativize(file);
            if (attributes.isRegularFile() && isYaml(file) && selection.has(relative) && seen.add(file)) {
                files.add(new YamlFile(relative.toString().replace('\\', '/'), file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws UnreadableFileException {
            if (failure instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
            }
            throw new UnreadableFileException(file, failure);
        }

        private static boolean isYaml(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".yaml") || name.endsWith(".yml");
        }
    }
}
