package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any catalog must be reported, or must compile without a warning and give its texts back unchanged. */
class RandomCatalogsTest {
    private static final boolean LONG = Boolean.getBoolean("errata.long");
    private static final int CATALOGS = LONG ? 2_000 : 60;
    private static final int BATCH = 20;

    /** The Eclipse compiler compiles all catalogs in the long profile, and otherwise one batch. */
    private static final int FOR_ECLIPSE = LONG ? CATALOGS : BATCH;

    @TempDir
    private Path folder;

    private record Sample(RandomCatalog catalog, String packageName, Result<List<GeneratedFile>> result) {
        boolean isClean() {
            return !result.hasErrors();
        }
    }

    @Test
    void reportsOrCompilesRandomCatalog() throws IOException {
        int clean = 0;
        int exceptions = 0;
        for (int first = 0; first < CATALOGS; first += BATCH) {
            List<Sample> samples = samples(first);
            ClassLoader loader = compile(samples, first);
            for (Sample sample : samples) {
                if (sample.isClean()) {
                    clean++;
                    exceptions += assertTexts(sample, loader);
                }
            }
        }
        if (LONG) {
            System.out.println(CATALOGS + " random catalogs, " + FOR_ECLIPSE + " by the Eclipse compiler too: " + clean
                    + " without an error, " + (CATALOGS - clean) + " reported, " + exceptions + " exceptions made");
        }
        assertThat(clean).as("catalogs without an error").isGreaterThan(CATALOGS / 3);
    }

    private ClassLoader compile(List<Sample> samples, int first) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        samples.forEach(
                sample -> sources.putAll(Sources.of(sample.result().value().orElse(List.of()))));
        Javac.Compiled compiled = Javac.compile(sources, Javac.strict(17));
        assertThat(compiled.messages()).isEmpty();
        if (first < FOR_ECLIPSE) {
            assertThat(Ecj.compile(folder.resolve("" + first), sources)).doesNotContain("ERROR", "WARNING");
        }
        return compiled.loader();
    }

    private static List<Sample> samples(int first) {
        List<Sample> samples = new ArrayList<>();
        for (int seed = first; seed < first + BATCH; seed++) {
            samples.add(sample(seed));
        }
        return samples;
    }

    private static Sample sample(int seed) {
        RandomCatalog catalog = new RandomCatalog(seed);
        String packageName = "seed" + seed;
        SourceBytes bytes =
                new SourceBytes(packageName + ".yaml", catalog.yaml().getBytes(StandardCharsets.UTF_8));
        GeneratorOptions options = new GeneratorOptions(packageName, RuleLevels.NONE);
        TranslationFiles sides = tag -> catalog.side(tag)
                .map(side -> new SourceBytes(packageName + "." + tag + ".yaml", side.getBytes(StandardCharsets.UTF_8)));
        return new Sample(catalog, packageName, CatalogCompiler.run(bytes, sides, options));
    }

    private static int assertTexts(Sample sample, ClassLoader loader) {
        List<Class<?>> types = new ArrayList<>();
        for (GeneratedFile file : sample.result().value().orElseThrow()) {
            types.add(load(file.typeName(), loader));
        }
        ReadBack readBack = new ReadBack(sample.catalog(), types);
        readBack.assertBundles(sample.packageName() + "." + sample.catalog().name + "Messages", loader);
        readBack.assertConstants();
        return readBack.assertExceptions();
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
