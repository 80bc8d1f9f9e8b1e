package dev.errata.processor;

import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.SourceBytes.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the disk that is looked for below a root. It is read only if it is a regular file there: no link may lead out of
 * the root, and a device or a named pipe is never opened. The root itself may be a link.
 */
record RootedFile(Path root, Path file) {
    /** One byte more than a file may have, so that the decoder sees that it is too large. */
    static final int LIMIT = SourceBytes.MOST_BYTES + 1;

    /**
     * The file that a compiler found by a relative path. Its root is what precedes that path.
     *
     * @param file a file whose path ends with the relative one; of another, only its own directory counts as root
     */
    static RootedFile of(Path file, String relative) {
        Path root = file.getParent();
        if (file.endsWith(relative)) {
            for (int names = Path.of(relative).getNameCount(); names > 1 && root != null; names--) {
                root = root.getParent();
            }
        }
        return new RootedFile(root == null ? file : root, file);
    }

    /** The content or why it is refused; empty where there is no such file. */
    Optional<SourceBytes> read(String label) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            Path real = file.toRealPath();
            if (!isBelowRoot(real)) {
                return Optional.of(SourceBytes.refused(label, Refusal.LINK_LEADS_OUT));
            }
            if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(SourceBytes.refused(label, Refusal.NOT_A_REGULAR_FILE));
            }
            try (InputStream content = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new SourceBytes(label, content.readNBytes(LIMIT)));
            }
        } catch (IOException unreadable) {
            return Optional.of(SourceBytes.refused(label, Refusal.UNREADABLE));
        }
    }

    /** Whether the directory of the file is the root, or one below it to which no link leads from elsewhere. */
    boolean hasDirectoryBelowRoot() {
        try {
            return isBelowRoot(file.resolveSibling(".").toRealPath());
        } catch (IOException absent) {
            return false;
        }
    }

    private boolean isBelowRoot(Path real) throws IOException {
        return real.startsWith(root.toRealPath());
    }
}
