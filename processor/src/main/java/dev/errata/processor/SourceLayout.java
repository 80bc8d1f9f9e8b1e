package dev.errata.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a build tool keeps what it copies to an output directory. A guess: it may find nothing, and does no harm then. */
record SourceLayout(Pattern output, List<String> sources) {
    private static final List<SourceLayout> KNOWN = List.of(
            layout("(.*)/target/classes", "$1/src/main/resources", "$1/src/main/java"),
            layout("(.*)/target/test-classes", "$1/src/test/resources", "$1/src/test/java"),
            layout(
                    "(.*)/build/(?:classes/[^/]+|resources|tmp/kapt3/classes)/([^/]+)",
                    "$1/src/$2/resources",
                    "$1/src/$2/java"),
            layout("(.*)/bin/(main|test)", "$1/src/$2/resources", "$1/src/$2/java"),
            layout("(.*)/bin", "$1/src/main/resources", "$1/resources", "$1/src"),
            layout(
                    "(.*)/out/production/([^/]+)",
                    "$1/$2/src/main/resources",
                    "$1/src/main/resources",
                    "$1/$2/src",
                    "$1/src"),
            layout(
                    "(.*)/out/test/([^/]+)",
                    "$1/$2/src/test/resources",
                    "$1/src/test/resources",
                    "$1/$2/test",
                    "$1/test"));

    private static SourceLayout layout(String output, String... sources) {
        return new SourceLayout(Pattern.compile(output), List.of(sources));
    }

    /** What an output directory says of the project around it. */
    record Guess(Path project, List<Path> sources) {}

    /** The project of an output directory, and where its sources may be; empty where the layout is not known. */
    static Optional<Guess> of(Path outputDirectory) {
        for (SourceLayout layout : KNOWN) {
            Matcher matcher = layout.output.matcher(outputDirectory.toString().replace('\\', '/'));
            if (matcher.matches()) {
                List<Path> sources = new ArrayList<>();
                layout.sources.forEach(source -> sources.add(Path.of(matcher.replaceFirst(source))));
                return Optional.of(new Guess(Path.of(matcher.group(1) + "/"), sources));
            }
        }
        return Optional.empty();
    }
}
