package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks which options and annotations Errata claims if there are other sources and processors. */
class ClaimsTest {
    private static final String[] OPTIONS = {
        "-Aerrata.dir=catalogs", "-Aerrata.rules=unused-group:off", "-Aerrata.coverage=true"
    };

    private static final String FOO = "package com.acme;\n@interface Foo {}\n";

    /** A source with {@code java.lang.Override} and another annotation on its class. */
    private static final String USER = """
            package com.acme;

            %s
            class User {
                @Override
                public String toString() {
                    return "user";
                }
            }
            """;

    @TempDir
    private Path directory;

    /** How a compiler gets its processors. */
    enum Form {
        /** The compiler finds the processors on the processor path. */
        DISCOVERED,
        /** The user names the only processor that the documentation mentions. */
        NAMED;

        List<Processor> with(Processor... others) {
            List<Processor> all = new ArrayList<>(
                    this == NAMED
                            ? List.of(new ErrorCatalogProcessor())
                            : List.of(new DiscoveredProcessor(), new OptionsProcessor()));
            all.addAll(List.of(others));
            return all;
        }
    }

    // ---- options

    static Stream<Arguments> sourcesWithoutCatalogs() {
        Map<String, String> sources = Map.ofEntries(
                Map.entry("com/acme/Plain.java", "package com.acme; class Plain {}"),
                Map.entry("com/acme/Old.java", "package com.acme; @Deprecated class Old {}"),
                Map.entry("com/acme/User.java", USER.formatted("")),
                Map.entry("com/acme/Foo.java", FOO + "@Foo class Bar { @Foo int a; @Foo void b(@Foo int c) {} }"),
                Map.entry(
                        "com/acme/Point.java",
                        "package com.acme; record Point(int x) { @Override public int x() { return x; } }"),
                Map.entry("com/acme/Kind.java", "package com.acme; @java.lang.annotation.Inherited @interface Kind {}"),
                Map.entry("com/acme/Level.java", "package com.acme; enum Level { @Deprecated LOW, HIGH }"),
                Map.entry("com/acme/package-info.java", "/** Nothing. */ package com.acme;"),
                Map.entry("Unnamed.java", "class Unnamed {}"),
                Map.entry("empty.java", ""));
        return sources.entrySet().stream()
                .flatMap(source ->
                        Stream.of(Form.values()).map(form -> Arguments.of(source.getKey(), source.getValue(), form)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("sourcesWithoutCatalogs")
    void acceptsOptionsWithoutCatalogs(String path, String source, Form form) {
        Project project = new Project(directory).java(path, source);
        // javac itself warns of annotations that no processor claims.
        String lint = source.contains("@Foo ") ? "-Xlint:all,-processing" : "-Xlint:all";

        assertThat(project.javac(form.with(), with(lint, "-Werror")).text()).isEmpty();
        assertThat(project.ecj(form.with(), OPTIONS).text()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void acceptsOptionsInEmptyModule(Form form) {
        Project project = new Project(directory).java("module-info.java", "@Deprecated\nmodule com.acme {}\n");

        assertThat(project.javac(form.with(), with("-Xlint:all", "-Werror")).text())
                .isEmpty();
    }

    private static String[] with(String... options) {
        return Stream.concat(Arrays.stream(OPTIONS), Arrays.stream(options)).toArray(String[]::new);
    }

    // ---- annotations

    private Project catalogBeside(String annotation) {
        return Project.naming(directory, "errors/orders.yaml")
                .catalog("errors/orders.yaml", """
                        errata: 1
                        catalog: Orders
                        locales: [en]
                        errors:
                          OUT_OF_STOCK:
                            message: "Nothing is left"
                        """)
                .java("com/acme/Foo.java", FOO)
                .java("com/acme/User.java", USER.formatted(annotation));
    }

    @Test
    void claimsOnlyItsOwnAnnotations() {
        Watcher watcher = new Watcher(Set.of("*"), false);

        assertThat(catalogBeside("")
                        .javac(Form.DISCOVERED.with(watcher), "-Xlint:all", "-Werror")
                        .text())
                .isEmpty();
        assertThat(watcher.seen).contains("java.lang.Override").noneMatch(name -> name.startsWith("dev.errata."));
    }

    @ParameterizedTest
    @EnumSource
    void leavesOtherAnnotationsUnclaimed(Form form) {
        Watcher watcher = new Watcher(Set.of("com.acme.Foo"), true);
        Project project = catalogBeside("@Foo");

        assertThat(project.javac(form.with(watcher), "-Xlint:all,-processing", "-Werror")
                        .text())
                .isEmpty();
        assertThat(watcher.seen).containsExactly("com.acme.Foo");
        assertThat(project.wrote("com/acme/OrdersError.class")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void leavesOtherAnnotationsUnclaimedInEclipseCompiler(Form form) {
        Watcher watcher = new Watcher(Set.of("com.acme.Foo"), true);
        Project project = catalogBeside("@Foo");

        assertThat(project.ecj(form.with(watcher)).errors()).isEmpty();
        assertThat(watcher.seen).containsExactly("com.acme.Foo");
        assertThat(project.wrote("com/acme/OrdersError.class")).isTrue();
    }

    @Test
    void claimsAnnotationsBesideOtherProcessor() {
        Watcher watcher = new Watcher(Set.of("com.acme.Foo"), true);

        assertThat(catalogBeside("@Foo")
                        .javac(Form.DISCOVERED.with(watcher), "-Xlint:all", "-Werror")
                        .text())
                .isEmpty();
    }

    @Test
    void claimsAnnotationsIfNamedByOption() {
        assertThat(catalogBeside("")
                        .javac(Form.NAMED.with(), "-Xlint:all", "-Werror")
                        .text())
                .isEmpty();
    }

    /** Another processor, which records the annotations that it gets. */
    private static final class Watcher extends AbstractProcessor {
        private final Set<String> types;
        private final boolean claims;
        private final Set<String> seen = new TreeSet<>();

        Watcher(Set<String> types, boolean claims) {
            this.types = types;
            this.claims = claims;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return types;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(type -> seen.add(type.getQualifiedName().toString()));
            return claims;
        }
    }
}
