package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.SideFiles;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever a catalog holds: it is reported, or it compiles without a warning and says what its author wrote. */
class RandomCatalogsTest {
    private static final int CATALOGS = Boolean.getBoolean("errata.long") ? 2_000 : 60;
    private static final int BATCH = 20;

    private record Sample(RandomCatalog catalog, String packageName, Result<List<GeneratedFile>> result) {
        boolean isClean() {
            return !result.hasErrors();
        }
    }

    @Test
    void randomCatalogIsReportedOrCompiles() {
        int clean = 0;
        for (int first = 0; first < CATALOGS; first += BATCH) {
            clean += compile(first);
        }
        assertThat(clean).as("catalogs without an error").isGreaterThan(CATALOGS / 3);
    }

    private static int compile(int first) {
        List<Sample> samples = new ArrayList<>();
        Map<String, String> sources = new TreeMap<>();
        for (int seed = first; seed < first + BATCH; seed++) {
            Sample sample = sample(seed);
            samples.add(sample);
            sources.putAll(Sources.of(sample.result().value().orElse(List.of())));
        }
        Javac.Compiled compiled = Javac.compile(sources, Javac.strict(17));
        assertThat(compiled.messages()).isEmpty();
        ClassLoader loader = compiled.loader();
        List<Sample> clean = samples.stream().filter(Sample::isClean).toList();
        clean.forEach(sample -> assertTexts(sample, loader));
        return clean.size();
    }

    private static Sample sample(int seed) {
        RandomCatalog catalog = new RandomCatalog(seed);
        String packageName = "seed" + seed;
        SourceBytes bytes =
                new SourceBytes(packageName + ".yaml", catalog.yaml().getBytes(StandardCharsets.UTF_8));
        GeneratorOptions options = new GeneratorOptions(packageName, RuleLevels.NONE);
        return new Sample(catalog, packageName, Generation.run(bytes, SideFiles.NONE, options));
    }

    private static void assertTexts(Sample sample, ClassLoader loader) {
        String name = sample.packageName() + "." + sample.catalog().name + "Messages";
        sample.catalog().texts().forEach((locale, texts) -> {
            ResourceBundle bundle = ResourceBundle.getBundle(name, Locale.forLanguageTag(locale), loader);
            texts.forEach((key, text) -> assertThat(bundle.getString(key))
                    .as("%s %s %s", name, locale, key)
                    .isEqualTo(text));
        });
    }
}
