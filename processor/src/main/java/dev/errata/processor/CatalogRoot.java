package dev.errata.processor;

import dev.errata.catalog.diagnostic.NearbyNames;
import dev.errata.catalog.yaml.SourceBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** A root below which catalogs may lie. Whatever cannot be read there is not there. */
sealed interface CatalogRoot {
    /** One byte more than a file may have, so that the reader sees that it is too large. */
    int LIMIT = 16 * 1024 * 1024 + 1;

    Optional<SourceBytes> read(String path);

    /** What a user reads in the list of places that were tried. */
    String description(String path);

    /** A directory that this host reads by itself and never leaves, not even through a symbolic link. */
    record Directory(Path root, String name, Function<Path, String> labels) implements CatalogRoot {
        @Override
        public Optional<SourceBytes> read(String path) {
            Path file = root.resolve(path);
            try {
                if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(root.toRealPath())) {
                    return Optional.empty();
                }
                try (InputStream content = Files.newInputStream(file)) {
                    return Optional.of(new SourceBytes(labels.apply(file), content.readNBytes(LIMIT)));
                }
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public String description(String path) {
            Path file = root.resolve(path);
            String note = Files.isDirectory(root) ? near(file) : " (no such directory)";
            boolean refused = Files.exists(file);
            return name + " `" + labels.apply(root) + "`"
                    + (refused ? " (unreadable, or a link that leaves it)" : note);
        }

        private String near(Path file) {
            String[] names = file.resolveSibling(".").toFile().list();
            List<String> sorted =
                    names == null ? List.of() : Stream.of(names).sorted().toList();
            List<String> near = NearbyNames.of(file.getFileName().toString(), sorted);
            return near.isEmpty() ? "" : " (there is `" + near.get(0) + "`)";
        }
    }

    /** A location of the compiler. Compilers differ in which they have, and in how they say that there is nothing. */
    record Location(Filer filer, StandardLocation location, String name, Function<Path, String> labels)
            implements CatalogRoot {
        @Override
        public Optional<SourceBytes> read(String path) {
            try {
                FileObject file = filer.getResource(location, "", path);
                try (InputStream content = file.openInputStream()) {
                    boolean onDisk = "file".equals(file.toUri().getScheme());
                    String label = onDisk ? labels.apply(Path.of(file.toUri())) : path;
                    return Optional.of(new SourceBytes(label, content.readNBytes(LIMIT)));
                }
            } catch (IOException | RuntimeException absent) {
                return Optional.empty();
            }
        }

        @Override
        public String description(String path) {
            return name;
        }
    }
}
