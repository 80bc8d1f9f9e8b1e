package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.TextFormat;
import dev.errata.codegen.Javac.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder under {@code docs/examples/guide}: catalogs, and Java files that use what is generated from them. Java files may be
 * in folders of their own; those in {@code java21} need that release. The text file beside a catalog has its diagnostics; a
 * catalog without one has none.
 */
record GuideFolder(Path path) {
    static final Path ALL = Path.of("..", "docs", "examples", "guide");

    private static final Path JAVA_21 = Path.of("java21");

    static List<GuideFolder> list() {
        return Example.list(ALL).stream().map(GuideFolder::new).toList();
    }

    static GuideFolder named(String name) {
        return new GuideFolder(ALL.resolve(name));
    }

    /** Compiles the directory with the strictest options: each warning is an error. */
    Compiled compile() throws IOException {
        int release = Runtime.version().feature() >= 21 ? 21 : 17;
        return Javac.compile(sources(release), List.of("--release", "" + release, "-Xlint:all", "-Werror"));
    }

    private Map<String, String> sources(int release) throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.matches("[a-z]+\\.yaml")) {
                    sources.putAll(generate(file));
                } else if (name.endsWith(".java")
                        && (release >= 21 || !path.relativize(file).startsWith(JAVA_21))) {
                    sources.put(path.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static Map<String, String> generate(Path catalog) throws IOException {
        Result<List<GeneratedFile>> result = Example.generate(catalog);
        String diagnostics =
                TextFormat.format(result.diagnostics()) + (result.diagnostics().isEmpty() ? "" : "\n");
        Path expected = catalog.resolveSibling(catalog.getFileName().toString().replace(".yaml", ".txt"));
        if (Example.UPDATE && Files.exists(expected)) {
            Files.writeString(expected, diagnostics);
        }
        assertThat(diagnostics).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
        return Sources.of(result.value().orElseThrow());
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
