package dev.errata.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles real catalogs, from the annotation to class files. */
class CompilationTest {
    private static final String CATALOG = "errors/orders.yaml";

    private static final String ORDERS = """
            errata: 1
            catalog: Orders
            locales: [en, de]
            errors:
              OUT_OF_STOCK:
                code: 1001
                params: {sku: string, left: int}
                message:
                  en: "Only {left} of {sku} left"
                  de: "Von {sku} sind nur noch {left} da"
              NOT_FOUND:
                code: 1002
                message:
                  en: "No such order"
                  de: "Diese Bestellung gibt es nicht"
            """;

    private static final String SHOP = """
            package com.acme;

            class Shop {
                static int weight(OrdersError error) {
                    return switch (error) {
                        case OUT_OF_STOCK -> 1;
                        case NOT_FOUND -> 2;
                    };
                }

                static RuntimeException soldOut() {
                    return new OrdersException.OutOfStock("sku-1", 2);
                }
            }
            """;

    @TempDir
    private Path directory;

    private Project project(String catalog) {
        return Project.naming(directory, CATALOG).catalog(CATALOG, catalog).java("com/acme/Shop.java", SHOP);
    }

    private static Project.Outcome javac(Project project, String... options) {
        return project.javac(new ErrorCatalogProcessor(), options);
    }

    // ---- valid catalogs

    @Test
    void compilesValidCatalogWithoutWarning() {
        Project project = project(ORDERS);

        assertThat(javac(
                                project,
                                "-Xlint:all",
                                "-Werror",
                                "-Aerrata.dir=" + project.path("src/main/resources"),
                                "-Aerrata.rules=unused-group:off")
                        .text())
                .isEmpty();
        assertThat(project.wrote("com/acme/OrdersException$OutOfStock.class")).isTrue();
    }

    @Test
    void readsTextsFromTranslationFile() {
        Project project = project(ORDERS.replace("      de: \"Von {sku} sind nur noch {left} da\"\n", ""))
                .catalog("errors/orders.de.yaml", """
                        errata: 1
                        catalog: Orders
                        locale: de
                        errors:
                          OUT_OF_STOCK:
                            message: "Von {sku} sind nur noch {left} da"
                        """);

        assertThat(javac(project, "-Xlint:all", "-Werror").text()).isEmpty();
    }

    @Test
    void reportsErrorInTranslationFile() {
        Project project =
                project(ORDERS).catalog("errors/orders.de.yaml", "errata: 1\ncatalog: Order\nlocale: de\nerrors: {}\n");

        assertThat(javac(project).text()).contains("src/main/resources/errors/orders.de.yaml:2:");
    }

    @Test
    void compilesSeveralCatalogsAndPackages() {
        assertThat(javac(severalCatalogsAndPackages(), "-Xlint:all", "-Werror").text())
                .isEmpty();
    }

    private Project severalCatalogsAndPackages() {
        return project(ORDERS)
                .catalog("errors/stock.yaml", ORDERS.replace("catalog: Orders", "catalog: Stock"))
                .java("com/acme/web/package-info.java", """
                        @ErrorCatalog("errors/orders.yaml")
                        @ErrorCatalog("errors/stock.yaml")
                        package com.acme.web;
                        import dev.errata.runtime.ErrorCatalog;
                        """)
                .java("com/acme/web/Web.java", """
                        package com.acme.web;
                        class Web {
                            Object[] all = {com.acme.OrdersError.NOT_FOUND, OrdersError.NOT_FOUND, StockError.NOT_FOUND};
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "requires static java.compiler;"})
    void compilesNamedModuleWithoutWarning(String requires) {
        Project project = project(ORDERS)
                .java(
                        "module-info.java",
                        "module com.acme {\n    requires transitive dev.errata.runtime;\n    exports com.acme;\n"
                                + requires + "}\n");

        assertThat(javac(project, "--module-path", Project.runtime(), "-Xlint:all", "-Werror")
                        .text())
                .isEmpty();
        assertThat(project.wrote("com/acme/OrdersException$OutOfStock.class")).isTrue();
        assertThat(project.wrote("com/acme/Shop.class")).isTrue();
    }

    @Test
    void reportsSecondCatalogWithSameNameAndCompilesTheFirst() {
        Project project = project(ORDERS).catalog("errors/other.yaml", ORDERS.replace("NOT_FOUND", "LOST"));
        project.java(
                "com/acme/Other.java",
                "package com.acme; @dev.errata.runtime.ErrorCatalog(\"errors/other.yaml\") class Other {}");

        assertThat(javac(project).errors()).singleElement().asString().contains("[type-name-clash]");
    }

    // ---- after an error

    @Test
    void generatesTypesDespiteErrorInText() {
        assertThat(javac(project(ORDERS.replace("Only {left} of", "Only {rest} of")))
                        .errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).contains("orders.yaml").doesNotContain("cannot find symbol"))
                .anySatisfy(error -> assertThat(error).contains("[unknown-placeholder]"));
    }

    @Test
    void reportsOneSyntaxErrorAndWritesNothing() {
        Project project = project(ORDERS.replace("\"Only {left} of {sku} left\"", "\"Only {left} of {sku} left"));

        assertThat(javac(project).errors().get(0))
                .startsWith("src/main/resources/errors/orders.yaml:")
                .contains("[yaml-syntax]");
        assertThat(javac(project).errors())
                .filteredOn(error -> error.contains("orders.yaml"))
                .hasSize(1);
        assertThat(project.path("target/classes/com/acme/OrdersError.java")).doesNotExist();
    }

    @Test
    void appliesRuleLevelsOfBuild() {
        String untranslated = ORDERS.replace("      de: \"Diese Bestellung gibt es nicht\"\n", "");

        assertThat(javac(project(untranslated)).warnings())
                .singleElement()
                .asString()
                .contains("[missing-translation]");
        assertThat(javac(project(untranslated), "-Aerrata.rules=missing-translation:off")
                        .text())
                .isEmpty();
        assertThat(javac(project(untranslated), "-Aerrata.rules=missing-translation:error")
                        .success())
                .isFalse();
        assertThat(javac(project(untranslated), "-Werror").success()).isFalse();
    }

    @Test
    void countsProblemsBeyondLimitOfCompiler() {
        StringBuilder catalog = new StringBuilder("errata: 1\ncatalog: Orders\nlocales: [en]\nerrors:\n");
        for (int i = 0; i < 150; i++) {
            catalog.append("  E").append(i).append(": {code: same, message: \"text\"}\n");
        }
        Project project = Project.naming(directory, CATALOG).catalog(CATALOG, catalog.toString());

        List<String> errors = javac(project).errors();

        assertThat(errors).hasSize(92).first().asString().isEqualTo("`errors/orders.yaml` has 149 errors");
        assertThat(errors).last().asString().isEqualTo("and 59 more errors");
    }

    // ---- arbitrary bytes

    static Stream<Arguments> badInput() {
        return Stream.of(
                Arguments.of("empty", new byte[0], "empty-file"),
                Arguments.of("only a comment", "# nothing\n".getBytes(UTF_8), "empty-file"),
                Arguments.of("zeros", new byte[1000], "binary-file"),
                Arguments.of("a class file", bytes(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61, 0, 1, 2, 3), "binary-file"),
                Arguments.of("UTF-16", ORDERS.getBytes(UTF_16), "not-utf-8"),
                Arguments.of("Latin 1", ORDERS.replace("Only", "Nur f\u00fcr").getBytes(ISO_8859_1), "not-utf-8"),
                Arguments.of("17 MB", new byte[17 << 20], "file-too-large"),
                Arguments.of("a bomb of aliases", bomb(), "anchor-or-alias"),
                Arguments.of("deep maps", "{a: ".repeat(100_000).getBytes(UTF_8), "nesting-too-deep"),
                Arguments.of("deep lists", "[".repeat(1_000_000).getBytes(UTF_8), "nesting-too-deep"),
                Arguments.of("deep blocks", blocks(2_000), "nesting-too-deep"),
                Arguments.of("deep dashes", "- ".repeat(100_000).getBytes(UTF_8), "nesting-too-deep"),
                Arguments.of(
                        "a long text",
                        ORDERS.replace("No such", "x".repeat(8 << 20)).getBytes(UTF_8),
                        "text-too-long"),
                Arguments.of("a long key", ("k".repeat(8 << 20) + ": 1\n").getBytes(UTF_8), ""),
                Arguments.of("quotes", "\"".repeat(100_001).getBytes(UTF_8), "yaml-syntax"),
                Arguments.of("a class name", "!!javax.script.ScriptEngineManager [x]\n".getBytes(UTF_8), "tag"),
                Arguments.of("JSON", "{\"errata\": 1, \"catalog\": \"Orders\"}".getBytes(UTF_8), "missing-key"),
                Arguments.of("XML", "<errors><error/></errors>".getBytes(UTF_8), ""),
                Arguments.of("a list", "- errata: 1\n".getBytes(UTF_8), ""));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] bomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 50; i++) {
            yaml.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        return yaml.toString().getBytes(UTF_8);
    }

    private static byte[] blocks(int depth) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString().getBytes(UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void reportsBadInputWithoutStackTrace(String kind, byte[] bytes, String slug) {
        Project project = Project.naming(directory, CATALOG).file("src/main/resources/" + CATALOG, bytes);

        Project.Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> javac(project));

        assertThat(outcome.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error)
                        .doesNotContain("internal error")
                        .doesNotContain("\tat ")
                        .hasSizeLessThan(5_000));
        assertThat(outcome.errors())
                .anySatisfy(error -> assertThat(error).contains(slug.isEmpty() ? "error" : "[" + slug + "]"));
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void readsOnlyStartOfHugeFile() throws IOException {
        Project project = Project.naming(directory, CATALOG).catalog(CATALOG, "errata: 1\n");
        try (RandomAccessFile file = new RandomAccessFile(
                project.path("src/main/resources/" + CATALOG).toFile(), "rw")) {
            file.setLength(100L << 20);
        }

        assertThat(javac(project).errors()).singleElement().asString().contains("[file-too-large]");
    }

    // ---- the Eclipse compiler on its command line

    private String ecj(Project project, String... options) throws IOException {
        Files.createDirectories(project.path("target/generated"));
        List<String> command = new ArrayList<>(List.of("-17", "-proceedOnError"));
        command.addAll(List.of("-d", project.path("target/classes").toString()));
        command.addAll(List.of("-s", project.path("target/generated").toString()));
        command.addAll(List.of(options));
        // The Eclipse compiler ignores a processor path that precedes the class path.
        command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        command.add(project.path("src/main/java").toString());
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        BatchCompiler.compile(command.toArray(String[]::new), writer, writer, null);
        return out.toString();
    }

    @Test
    void runsInEclipseCompiler() throws IOException {
        Project project = project(ORDERS);

        assertThat(ecj(project, "-cp", Project.runtime())).isEmpty();
        assertThat(project.wrote("com/acme/Shop.class")).isTrue();
    }

    /** In a named module the Eclipse compiler does not see what any processor generates in the same run. */
    @Test
    void compilesNamedModuleInTwoRunsOfEclipseCompiler() throws IOException {
        Project project =
                project(ORDERS).java("module-info.java", "module com.acme {\n    requires dev.errata.runtime;\n}\n");
        String none = Files.createDirectories(project.path("target/none")).toString();
        String generated = project.path("target/generated").toString();

        ecj(project, "-cp", none, "--module-path", Project.runtime(), "-proc:only");

        assertThat(ecj(project, "-cp", none, "--module-path", Project.runtime(), "-proc:none", generated))
                .isEmpty();
        assertThat(project.wrote("com/acme/Shop.class")).isTrue();
    }

    @Test
    void compilesSeveralCatalogsAndPackagesInEclipseCompiler() throws IOException {
        Project project = severalCatalogsAndPackages();

        assertThat(ecj(project, "-cp", Project.runtime())).isEmpty();
        assertThat(project.wrote("com/acme/OrdersException$OutOfStock.class")).isTrue();
        assertThat(project.wrote("com/acme/web/Web.class")).isTrue();
    }

    @Test
    void printsWholeDiagnosticsInEclipseCompiler() throws IOException {
        assertThat(ecj(project(ORDERS.replace("code: 1002", "code: 1001")), "-cp", Project.runtime()))
                .contains("src/main/resources/errors/orders.yaml:12:11: error: ")
                .contains("[duplicate-code]")
                .contains("= help: ");
    }
}
