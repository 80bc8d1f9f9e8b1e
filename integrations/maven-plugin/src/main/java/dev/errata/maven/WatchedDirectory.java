package dev.errata.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * A directory that may contain catalogs, directly or in its subdirectories.
 *
 * @param includes the files to include, as Maven patterns; if empty, all files
 * @param excludes the files to exclude, as Maven patterns, even if they are included
 */
record WatchedDirectory(Path directory, List<String> includes, List<String> excludes) {
    private static final String EVERYTHING = "**";

    static WatchedDirectory whole(Path directory) {
        return new WatchedDirectory(directory, List.of(), List.of());
    }

    /** Returns which files of this directory are included. */
    Selection selection() {
        return new Selection(patterns(includes.isEmpty() ? List.of(EVERYTHING) : includes), patterns(excludes));
    }

    private static MatchPatterns patterns(List<String> patterns) {
        return MatchPatterns.from(
                patterns.stream().map(WatchedDirectory::normalized).toList());
    }

    /** Reads a pattern as Maven does: both slashes separate names, and a directory includes all files below it. */
    private static String normalized(String pattern) {
        String separated = pattern.strip().replace('/', File.separatorChar).replace('\\', File.separatorChar);
        return separated.endsWith(File.separator) ? separated + EVERYTHING : separated;
    }

    /** Matches files and directories by their paths relative to the watched directory. */
    record Selection(MatchPatterns includes, MatchPatterns excludes) {
        boolean has(Path file) {
            String name = file.toString();
            return includes.matches(name, true) && !excludes.matches(name, true);
        }

        /** Whether a directory may contain an included file. */
        boolean mayHaveBelow(Path folder) {
            return includes.matchesPatternStart(folder.toString(), true);
        }
    }
}
