package dev.errata.benchmarks.compile;

import dev.errata.benchmarks.run.Jars;
import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.check.CatalogChecker;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.parse.ParsedCatalog;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.YamlNode;
import dev.errata.catalog.yaml.reader.YamlReader;
import dev.errata.codegen.CatalogCompiler;
import dev.errata.codegen.GeneratorOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Runs the stages of Errata in a fresh JVM without javac, and prints the time of each without the time for loading
 * classes. It runs the stages once, separately or as a whole, because a second run in the same JVM would be faster.
 */
final class StageProbe {
    private final LongSupplier loading;
    private long start;

    private StageProbe(LongSupplier loading) {
        this.loading = loading;
    }

    /**
     * Prints the figures.
     *
     * @param arguments what to run, and the file of the catalog
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        try (TimedLoader loader = new TimedLoader(Jars.processor(), Jars.benchmarks())) {
            LongSupplier loading = loader::nanos;
            @SuppressWarnings("unchecked")
            Consumer<String[]> stages = (Consumer<String[]>) loader.loadClass(Stages.class.getName())
                    .getConstructor(LongSupplier.class)
                    .newInstance(loading);
            stages.accept(arguments);
        }
    }

    /** Loaded by the timed loader, so that its time includes the classes of all stages. */
    public static final class Stages implements Consumer<String[]> {
        private final StageProbe probe;

        public Stages(LongSupplier loading) {
            probe = new StageProbe(loading);
        }

        @Override
        public void accept(String[] arguments) {
            try {
                SourceBytes source = new SourceBytes("catalog", Files.readAllBytes(Path.of(arguments[1])));
                if (arguments[0].equals("steps")) {
                    probe.steps(source);
                } else {
                    probe.whole(source);
                }
            } catch (IOException reason) {
                throw new UncheckedIOException(reason);
            }
        }
    }

    private void steps(SourceBytes source) {
        begin();
        YamlNode root = end(Phase.YAML, YamlReader.read(source));
        begin();
        ParsedCatalog draft = end(Phase.PARSING, CatalogParser.parse(root, TranslationFiles.NONE::find));
        begin();
        end(Phase.CHECKS, CatalogChecker.check(draft.catalog(), draft.leftOut(), List.of()));
    }

    private void whole(SourceBytes source) {
        begin();
        end(
                Phase.ALL,
                CatalogCompiler.run(
                        source, TranslationFiles.NONE, new GeneratorOptions(Project.PACKAGE, RuleLevels.NONE)));
    }

    private void begin() {
        start = System.nanoTime() - loading.getAsLong();
    }

    private <T> T end(Phase part, Result<T> result) {
        long nanos = System.nanoTime() - loading.getAsLong() - start;
        System.out.println(part + "=" + nanos);
        return result.value().orElseThrow();
    }
}
