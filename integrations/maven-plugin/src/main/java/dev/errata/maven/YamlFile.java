package dev.errata.maven;

import java.nio.file.Path;

/**
 * A file that may be a catalog or a translation file.
 *
 * @param name its path relative to the watched directory, with {@code /} on every system
 */
record YamlFile(String name, Path path) {}
