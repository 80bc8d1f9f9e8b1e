package dev.errata.maven;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when a file or directory cannot be read. The message says what to do. */
final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(Path file, IOException cause) {
        super(
                "`" + file + "` cannot be read (" + cause.getClass().getSimpleName()
                        + "). Make it readable, or name the directories that hold catalogs in <directories>.",
                cause);
    }
}
