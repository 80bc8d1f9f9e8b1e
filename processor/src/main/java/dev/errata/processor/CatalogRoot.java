package dev.errata.processor;

import dev.errata.catalog.diagnostic.NearbyNames;
import dev.errata.catalog.yaml.SourceBytes;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** A root below which catalogs may lie. Files of the disk are read as {@link RootedFile} says, wherever they are found. */
sealed interface CatalogRoot {
    /** A file, which may be refused; empty where there is none. */
    Optional<SourceBytes> read(String path);

    /**
     * What a user reads in the list of locations that were tried.
     *
     * @param refused the file that exists there, and is not read
     */
    String description(String path, Optional<SourceBytes> refused);

    /** The words for a location, with why a file in it is refused. */
    private static String withRefusal(String location, SourceBytes refused) {
        String reason = switch (refused.refusal().orElseThrow()) {
            case LINK_LEADS_OUT -> "is a link that leads out of it";
            case NOT_A_REGULAR_FILE -> "is not a regular file";
            case UNREADABLE -> "cannot be read";
        };
        return location + " (`" + refused.label() + "` " + reason + ")";
    }

    /** A directory that this host looks into by itself. */
    record Directory(Path root, String name, Function<Path, String> labels) implements CatalogRoot {
        @Override
        public Optional<SourceBytes> read(String path) {
            RootedFile file = file(path);
            return file.read(labels.apply(file.file()));
        }

        private RootedFile file(String path) {
            return new RootedFile(root, root.resolve(path));
        }

        @Override
        public String description(String path, Optional<SourceBytes> refused) {
            String location = name + " `" + labels.apply(root) + "`";
            if (refused.isPresent()) {
                return withRefusal(location, refused.get());
            }
            return location + (Files.isDirectory(root) ? near(file(path)) : " (no such directory)");
        }

        private static String near(RootedFile file) {
            String[] names = file.hasDirectoryBelowRoot()
                    ? file.file().resolveSibling(".").toFile().list()
                    : null;
            List<String> sorted =
                    names == null ? List.of() : Stream.of(names).sorted().toList();
            List<String> near = NearbyNames.of(file.file().getFileName().toString(), sorted);
            return near.isEmpty() ? "" : " (there is `" + near.get(0) + "`)";
        }
    }

    /** A location of the compiler. Compilers differ in which they have, and in how they say that there is nothing. */
    record Location(Filer filer, StandardLocation location, String name, Function<Path, String> labels)
            implements CatalogRoot {
        @Override
        public Optional<SourceBytes> read(String path) {
            try {
                FileObject found = filer.getResource(location, "", path);
                URI uri = found.toUri();
                if ("file".equals(uri.getScheme())) {
                    RootedFile file = RootedFile.of(Path.of(uri), path);
                    return file.read(labels.apply(file.file()));
                }
                try (InputStream content = found.openInputStream()) {
                    return Optional.of(new SourceBytes(path, content.readNBytes(RootedFile.LIMIT)));
                }
            } catch (IOException | RuntimeException absent) {
                return Optional.empty();
            }
        }

        @Override
        public String description(String path, Optional<SourceBytes> refused) {
            return refused.isPresent() ? withRefusal(name, refused.get()) : name;
        }
    }
}
