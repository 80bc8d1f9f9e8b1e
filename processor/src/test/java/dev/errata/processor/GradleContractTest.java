package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor must follow Gradle's rules for isolating processors, with each example and in both compilers. */
class GradleContractTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    private static final String[] OPTIONS = {"-proc:only", "-Aerrata.dir=" + EXAMPLES};

    @TempDir
    private Path directory;

    /**
     * An incremental compilation sees some of the annotated elements only, and its outputs must be the same. So one compiler sees
     * each half of the examples, and the other sees all.
     */
    @Test
    void examplesFollowRulesInBothCompilers() {
        GradleRules even = new GradleRules(new DiscoveredProcessor());
        GradleRules odd = new GradleRules(new DiscoveredProcessor());
        GradleRules all = new GradleRules(new DiscoveredProcessor());

        List<Runnable> compilations = List.of(
                () -> examples("even", i -> i % 2 == 0).javac(even, OPTIONS),
                () -> examples("odd", i -> i % 2 == 1).javac(odd, OPTIONS),
                () -> examples("all", i -> true).ecj(all, OPTIONS));
        compilations.parallelStream().forEach(Runnable::run);

        assertThat(even.breaches()).isEmpty();
        assertThat(odd.breaches()).isEmpty();
        assertThat(all.breaches()).isEmpty();
        assertThat(all.created()).hasSizeGreaterThan(500);
        Map<String, String> halves = new TreeMap<>(even.created());
        halves.putAll(odd.created());
        assertThat(halves).isEqualTo(all.created());
    }

    @Test
    void annotatedTypesFollowRules() {
        Project project = new Project(directory)
                .catalog("a.yaml", catalog("A"))
                .catalog("b.yaml", catalog("B"))
                .java("com/acme/T.java", """
                        package com.acme;
                        import dev.errata.runtime.ErrorCatalog;
                        @ErrorCatalog("a.yaml")
                        class T {
                            @ErrorCatalog("b.yaml")
                            class U {}
                        }
                        """);
        GradleRules rules = new GradleRules(new DiscoveredProcessor());

        assertThat(project.javac(rules, "-Aerrata.dir=" + project.path("src/main/resources"))
                        .text())
                .isEmpty();
        assertThat(rules.breaches()).isEmpty();
        assertThat(rules.created()).containsKeys("com.acme.AError", "com.acme.BError");
    }

    /**
     * Without the option, the processor asks the compiler for its source path and class path, which Gradle does not
     * allow.
     */
    @Test
    void breaksRulesWithoutOption() {
        GradleRules rules = new GradleRules(new DiscoveredProcessor());

        Project.naming(directory, "missing.yaml").javac(rules);

        assertThat(rules.breaches())
                .contains("getResource of missing.yaml in SOURCE_PATH", "getResource of missing.yaml in CLASS_PATH");
    }

    @Test
    void detectsProcessorThatBreaksRules() {
        Project project = new Project(directory).java("com/acme/A.java", "package com.acme; @Deprecated class A {}");
        project.java("com/acme/B.java", "package com.acme; @Deprecated class B {}");
        List<String> breaches = new ArrayList<>();
        for (int origins = 0; origins <= 2; origins++) {
            GradleRules rules = new GradleRules(new Aggregating(origins));
            project.javac(rules);
            breaches.addAll(rules.breaches());
        }

        assertThat(breaches)
                .containsExactly(
                        "type com.acme.Made comes from []", "type com.acme.Made comes from [com.acme.A, com.acme.B]");
    }

    private static String catalog(String name) {
        return "errata: 1\ncatalog: " + name + "\nlocales: [en]\nerrors:\n  E:\n    message: \"Text\"\n";
    }

    /** Returns a project with a package for each catalog below {@code docs/examples}, including the invalid ones. */
    private Project examples(String name, IntPredicate which) {
        Project project = new Project(directory.resolve(name));
        List<Path> catalogs =
                yamlFiles().stream().filter(file -> !isSideFile(file)).toList();
        for (int i = 0; i < catalogs.size(); i++) {
            if (which.test(i)) {
                String path = EXAMPLES.relativize(catalogs.get(i)).toString().replace('\\', '/');
                project.java(
                        "example/e" + i + "/package-info.java",
                        "@dev.errata.runtime.ErrorCatalog(\"" + path + "\")\npackage example.e" + i + ";\n");
            }
        }
        return project;
    }

    private static boolean isSideFile(Path file) {
        String name = file.getFileName().toString();
        return Pattern.compile("\\.[^.]+\\.yaml$").matcher(name).find()
                && Files.exists(file.resolveSibling(name.substring(0, name.indexOf('.')) + ".yaml"));
    }

    private static List<Path> yamlFiles() {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A processor that generates one type from several elements. */
    private static final class Aggregating extends AbstractProcessor {
        private final int origins;

        Aggregating(int origins) {
            this.origins = origins;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("java.lang.Deprecated");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Element[] elements = round.getElementsAnnotatedWith(Deprecated.class).stream()
                    .limit(origins)
                    .toArray(Element[]::new);
            if (!annotations.isEmpty()) {
                try (Writer source = processingEnv
                        .getFiler()
                        .createSourceFile("com.acme.Made", elements)
                        .openWriter()) {
                    source.write("package com.acme; class Made {}");
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }
            return false;
        }
    }
}
