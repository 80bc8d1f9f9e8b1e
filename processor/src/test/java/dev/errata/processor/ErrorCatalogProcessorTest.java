package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.codegen.GeneratorOptions;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCatalogProcessorTest {
    private static final String IMPORT = "import dev.errata.runtime.*;\n";

    @TempDir
    private Path directory;

    private final FakeGenerator generator = new FakeGenerator();

    private Project project() {
        return new Project(directory).catalog("a.yaml", "type A").catalog("b.yaml", "type B");
    }

    private Project.Outcome javac(Project project, String... options) {
        return project.javac(new ErrorCatalogProcessor(generator), options);
    }

    // ---- annotated elements

    @Test
    void acceptsAnnotatedPackage() {
        Project project = Project.naming(directory, "a.yaml").catalog("a.yaml", "type A");

        assertThat(javac(project).success()).isTrue();
        assertThat(project.wrote("com/acme/A.class")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "interface", "@interface", "enum"})
    void acceptsAnyAnnotatedType(String kind) {
        Project project = project()
                .java("com/acme/T.java", "package com.acme; " + IMPORT + "@ErrorCatalog(\"a.yaml\") " + kind + " T {}");

        assertThat(javac(project, "-Xlint:all", "-Werror").text()).isEmpty();
        assertThat(project.wrote("com/acme/A.class")).isTrue();
    }

    @Test
    void acceptsNestedType() {
        Project project = project()
                .java(
                        "com/acme/T.java",
                        "package com.acme; " + IMPORT + "class T { class U { @ErrorCatalog(\"a.yaml\") class V {} } }");

        assertThat(javac(project).success()).isTrue();
        assertThat(project.wrote("com/acme/A.class")).isTrue();
    }

    @Test
    void acceptsTypeOfUnnamedPackage() {
        Project project = project().java("T.java", IMPORT + "@ErrorCatalog(\"a.yaml\") class T { A a; }");

        assertThat(javac(project).text()).isEmpty();
        assertThat(generator.options).extracting(GeneratorOptions::packageName).containsExactly("");
        assertThat(project.wrote("A.class")).isTrue();
    }

    @Test
    void acceptsRepeatedAnnotation() {
        Project project = Project.naming(directory, "a.yaml", "b.yaml")
                .catalog("a.yaml", "type A")
                .catalog("b.yaml", "type B");

        assertThat(javac(project, "-Xlint:all", "-Werror").text()).isEmpty();
        assertThat(project.wrote("com/acme/A.class")).isTrue();
        assertThat(project.wrote("com/acme/B.class")).isTrue();
    }

    @Test
    void acceptsContainerBesideSingleAnnotation() {
        Project project = project()
                .java(
                        "com/acme/T.java",
                        "package com.acme; " + IMPORT
                                + "@ErrorCatalog(\"a.yaml\") @ErrorCatalogs({@ErrorCatalog(\"b.yaml\")}) class T {}");

        assertThat(javac(project, "-Xlint:all", "-Werror").text()).isEmpty();
        assertThat(project.wrote("com/acme/A.class")).isTrue();
        assertThat(project.wrote("com/acme/B.class")).isTrue();
    }

    @Test
    void compilesOtherCatalogsBesideInvalidOne() {
        Project project = Project.naming(directory, "missing.yaml", "a.yaml", "../x.yaml")
                .catalog("a.yaml", "type A")
                .java("com/acme/web/package-info.java", "@ErrorCatalog(\"b.yaml\") package com.acme.web; " + IMPORT)
                .catalog("b.yaml", "type B");

        assertThat(javac(project).errors()).hasSize(2);
        assertThat(project.path("target/classes/com/acme/A.java")).exists();
        assertThat(project.path("target/classes/com/acme/web/B.java")).exists();
    }

    @Test
    void acceptsConstantAsValue() {
        Project project = project()
                .java(
                        "com/acme/T.java",
                        "package com.acme; " + IMPORT
                                + "@ErrorCatalog(T.PATH) class T { static final String PATH = \"a.\" + \"yaml\"; }");

        assertThat(javac(project).success()).isTrue();
        assertThat(project.wrote("com/acme/A.class")).isTrue();
    }

    @Test
    void reportsConstantThatDoesNotExistYet() {
        Project project = project()
                .java("com/acme/T.java", "package com.acme; " + IMPORT + "@ErrorCatalog(Missing.PATH) class T {}");

        assertThat(javac(project).errors())
                .anySatisfy(
                        error -> assertThat(error)
                                .contains(
                                        "com.acme.T:1:15: error: the compiler does not know this constant while processors run [bad-catalog-path]"));
    }

    @Test
    void reportsDuplicateCatalogAndCompilesItOnce() {
        Project project = Project.naming(directory, "a.yaml", "a.yaml").catalog("a.yaml", "type A");

        assertThat(javac(project).errors())
                .singleElement()
                .asString()
                .contains(
                        "com.acme:1:15: error: the catalog `a.yaml` is named twice in its package [catalog-named-twice]");
        assertThat(generator.seen).hasSize(1);
    }

    @Test
    void reportsCatalogOfPackageAndItsTypeAsDuplicate() {
        Project project = Project.naming(directory, "a.yaml")
                .catalog("a.yaml", "type A")
                .java("com/acme/T.java", "package com.acme; " + IMPORT + "@ErrorCatalog(\"a.yaml\") class T {}");

        assertThat(javac(project).errors())
                .singleElement()
                .asString()
                .contains("is named twice in its package [catalog-named-twice]")
                .contains("--> com.acme.T:1:15");
    }

    @Test
    void generatesTypesForSourcesOfSameCompilation() {
        Project project = Project.naming(directory, "a.yaml")
                .catalog("a.yaml", "type A")
                .java(
                        "com/acme/User.java",
                        "package com.acme; class User { A a = A.ONE; int b = switch (a) { case ONE -> 1; }; }");

        assertThat(javac(project, "-Xlint:all", "-Werror").text()).isEmpty();
    }

    @Test
    void generatesWithProcOnly() {
        Project project = Project.naming(directory, "a.yaml").catalog("a.yaml", "type A");

        assertThat(javac(project, "-proc:only", "-Xlint:all", "-Werror").text()).isEmpty();
        assertThat(project.path("target/classes/com/acme/A.java")).exists();
        assertThat(project.wrote("com/acme/A.class")).isFalse();
    }

    @Test
    void generatesValidPartAfterError() {
        Project project = Project.naming(directory, "a.yaml")
                .catalog("a.yaml", "type A\nerror")
                .java("com/acme/User.java", "package com.acme; class User { A a = A.ONE; }");

        assertThat(javac(project).errors()).singleElement().asString().contains("[duplicate-code]");
    }

    // ---- paths

    static Stream<Arguments> badPaths() {
        return Stream.of(
                Arguments.of("", "the annotation names no catalog", ""),
                Arguments.of("  ", "the annotation names no catalog", ""),
                Arguments.of("../x.yaml", "`..` cannot be part", ""),
                Arguments.of("errors/../../x.yaml", "`..` cannot be part", ""),
                Arguments.of("errors/../x.yaml", "`..` cannot be part", "write `x.yaml`"),
                Arguments.of("./errors/x.yaml", "`.` cannot be part", "write `errors/x.yaml`"),
                Arguments.of("errors//x.yaml", "a part of this path is empty", "write `errors/x.yaml`"),
                Arguments.of("errors/", "a part of this path is empty", "write `errors`"),
                Arguments.of(
                        "/errors/x.yaml", "is relative: no leading `/`, no drive, no scheme", "write `errors/x.yaml`"),
                Arguments.of("//server/share/x.yaml", "is relative: no leading `/`, no drive, no scheme", ""),
                Arguments.of(
                        "\\\\\\\\server\\\\share\\\\x.yaml", "is relative: no leading `/`, no drive, no scheme", ""),
                Arguments.of(
                        "/home/me/shop/src/main/resources/errors/x.yaml",
                        "is relative: no leading `/`",
                        "write `errors/x.yaml`"),
                Arguments.of("C:/errors/x.yaml", "is relative: no leading `/`, no drive, no scheme", ""),
                Arguments.of(
                        "C:\\\\shop\\\\src\\\\main\\\\resources\\\\x.yaml",
                        "is relative: no leading `/`",
                        "write `x.yaml`"),
                Arguments.of("C:x.yaml", "is relative: no leading `/`, no drive, no scheme", "write `x.yaml`"),
                Arguments.of(
                        "classpath:errors/x.yaml",
                        "is relative: no leading `/`, no drive, no scheme",
                        "write `errors/x.yaml`"),
                Arguments.of("file:///errors/x.yaml", "is relative: no leading `/`, no drive, no scheme", ""),
                Arguments.of("https://example.com/x.yaml", "is relative: no leading `/`, no drive, no scheme", ""),
                Arguments.of("errors\\\\x.yaml", "cannot have a backslash", "write `errors/x.yaml`"),
                Arguments.of("errors/x .yaml", "cannot have a blank", ""),
                Arguments.of("errors/x.yaml ", "cannot have a blank", "write `errors/x.yaml`"),
                Arguments.of("%2e%2e/x.yaml", "cannot have a `%`, not even as an escape", ""),
                Arguments.of("errors/\\0x.yaml", "cannot have the character U+0000", ""),
                Arguments.of("errors/gr\\u00f6\\u00dfe.yaml", "cannot have the character U+00F6", ""),
                Arguments.of("errors/\\ud83d\\ude00.yaml", "cannot have the character U+1F600", ""),
                Arguments.of("errors/x*.yaml", "cannot have the character `*`", ""),
                Arguments.of("errors/x.yaml:stream", "cannot have the character `:`", ""),
                Arguments.of("errors./x.yaml", "`errors.` ends with a dot, which Windows drops", ""),
                Arguments.of("errors/x.yaml.", "`x.yaml.` ends with a dot, which Windows drops", ""),
                Arguments.of("errors/con", "`con` is a device on Windows", ""),
                Arguments.of("errors/Aux.yaml", "`Aux.yaml` is a device on Windows", ""),
                Arguments.of("lpt1.x/y.yaml", "`lpt1.x` is a device on Windows", ""));
    }

    @ParameterizedTest
    @MethodSource("badPaths")
    void reportsInvalidPath(String path, String message, String help) {
        Project.Outcome outcome = javac(Project.naming(directory, path), "-Aerrata.dir=" + directory.resolve("sub"));

        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .startsWith("com.acme:1:15: error: ")
                .contains(message)
                .contains("[bad-catalog-path]")
                .contains("= help: " + help);
        assertThat(generator.seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.yaml", "a/b/c/d.yml", "a", ".errata/x.yaml", "a..b.yaml", "console/aux1.yaml", "A-b_c.1.yaml"
            })
    void acceptsValidPath(String path) {
        assertThat(javac(Project.naming(directory, path).catalog(path, "type A"))
                        .text())
                .isEmpty();
    }

    @Test
    void reportsVeryLongPathAsNotFound() {
        assertThat(javac(Project.naming(directory, "a/".repeat(20_000) + "x.yaml"))
                        .errors())
                .singleElement()
                .asString()
                .contains("[catalog-not-found]");
    }

    // ---- options

    @Test
    void passesRuleLevelsToCatalogCompiler() {
        Project project = Project.naming(directory, "a.yaml").catalog("a.yaml", "type A");

        assertThat(javac(
                                project,
                                "-Aerrata.rules=translation-equals-source:off,parameter-not-shown:error",
                                "-Xlint:all",
                                "-Werror")
                        .text())
                .isEmpty();
        assertThat(generator.options.get(0).overrides().levels()).hasSize(2);
    }

    @Test
    void reportsInvalidOptionsOnce() {
        Project project = Project.naming(directory, "a.yaml", "b.yaml")
                .catalog("a.yaml", "type A")
                .catalog("b.yaml", "type B");

        Project.Outcome outcome = javac(
                project,
                "-Aerrata.rules=translation-equals-sources:off,duplicate-code:off,unused-group:no",
                "-Aerrata.dir=");

        assertThat(outcome.errors())
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error).contains("option `errata.dir` has no value [unknown-option-value]"),
                        error -> assertThat(error)
                                .contains("[unknown-rule]")
                                .contains("did you mean `translation-equals-source`?"),
                        error -> assertThat(error)
                                .contains("`duplicate-code` cannot be set")
                                .contains("[fixed-rule]"),
                        error -> assertThat(error).contains("`unused-group:no` sets no rule [unknown-option-value]"));
        assertThat(project.path("target/classes/com/acme/A.java")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Aerrata.dir", "-Aerrata.rules", "-Aerrata.rules="})
    void reportsOptionWithoutValue(String option) {
        Project project = Project.naming(directory, "a.yaml").catalog("a.yaml", "type A");

        assertThat(javac(project, option).errors())
                .singleElement()
                .asString()
                .contains("has no value [unknown-option-value]");
    }

    @Test
    void reportsInvalidDirectoryName() {
        Project project = Project.naming(directory, "a.yaml").catalog("a.yaml", "type A");

        assertThat(javac(project, "-Aerrata.dir=a\0b").errors())
                .singleElement()
                .asString()
                .contains("compiler options:1:")
                .contains("[unknown-option-value]");
    }

    // ---- bugs in Errata

    static Stream<Throwable> faults() {
        return Stream.of(
                new IllegalStateException("first line\nsecond line"),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoSuchMethodError("org.yaml"),
                new AssertionError());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void reportsBugInErrataWithIdAndWithoutStackTrace(Throwable fault) {
        ErrorCatalogProcessor broken = new ErrorCatalogProcessor((main, sides, options) -> {
            throw ErrorCatalogProcessorTest.<RuntimeException>sneaky(fault);
        });
        Project project = Project.naming(directory, "a.yaml").catalog("a.yaml", "type A");

        Project.Outcome outcome = project.javac(broken);

        assertThat(outcome.errors()).singleElement().asString().satisfies(error -> {
            assertThat(error.lines()).hasSize(2);
            assertThat(error)
                    .matches("(?s)internal error [0-9a-f]{1,8} of Errata in `a.yaml`: .*")
                    .contains(fault.getClass().getName() + ": ")
                    .contains("https://github.com/errata-dev/errata/issues")
                    .doesNotContain("second line")
                    .doesNotContain("\tat ");
        });
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void givesSameIdToSameBug() {
        ErrorCatalogProcessor broken = new ErrorCatalogProcessor((main, sides, options) -> {
            throw new IllegalStateException(main.label());
        });
        Project project = Project.naming(directory, "a.yaml", "b.yaml")
                .catalog("a.yaml", "")
                .catalog("b.yaml", "");

        assertThat(project.javac(broken).errors().stream()
                        .map(error -> error.split(" of ")[0])
                        .distinct())
                .hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneaky(Throwable fault) throws T {
        throw (T) fault;
    }
}
