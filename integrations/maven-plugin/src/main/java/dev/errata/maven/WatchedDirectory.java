package dev.errata.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * A directory below which catalogs may lie.
 *
 * @param includes what counts of it, in Maven's patterns; empty: everything
 * @param excludes what does not count all the same
 */
record WatchedDirectory(Path directory, List<String> includes, List<String> excludes) {
    private static final String EVERYTHING = "**";

    static WatchedDirectory whole(Path directory) {
        return new WatchedDirectory(directory, List.of(), List.of());
    }

    /** The files of this directory that count. */
    Selection selection() {
        return new Selection(patterns(includes.isEmpty() ? List.of(EVERYTHING) : includes), patterns(excludes));
    }

    private static MatchPatterns patterns(List<String> patterns) {
        return MatchPatterns.from(
                patterns.stream().map(WatchedDirectory::normalized).toList());
    }

    /** As Maven reads a pattern: either slash, and a directory stands for all below it. */
    private static String normalized(String pattern) {
        String separated = pattern.strip().replace('/', File.separatorChar).replace('\\', File.separatorChar);
        return separated.endsWith(File.separator) ? separated + EVERYTHING : separated;
    }

    /** Tells which files and folders count, by their paths relative to the directory. */
    record Selection(MatchPatterns includes, MatchPatterns excludes) {
        boolean has(Path file) {
            String name = file.toString();
            return includes.matches(name, true) && !excludes.matches(name, true);
        }

        /** Whether a folder can have a file that counts. */
        boolean mayHaveBelow(Path folder) {
            return includes.matchesPatternStart(folder.toString(), true);
        }
    }
}
