package dev.errata.maven;

import java.nio.file.Path;

/**
 * A file that may be a catalog, or the texts of one in another locale.
 *
 * @param name its path below the watched directory, with {@code /} on every system
 */
record YamlFile(String name, Path path) {}
