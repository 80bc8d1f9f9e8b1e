package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks where compilers and their modes differ. */
class CompilersTest {
    private static final String CATALOG = "errors/orders.yaml";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void createProject() {
        project = Project.naming(directory, CATALOG)
                .catalog(CATALOG, "type A")
                .java("com/acme/User.java", "package com.acme;\nclass User {\n    A a = A.ONE;\n}\n");
    }

    // ---- the Eclipse compiler

    @Test
    void generatesInEclipseCompiler() {
        assertThat(project.ecj(FakeGenerator.processor()).errors()).isEmpty();
        assertThat(project.wrote("com/acme/A.class")).isTrue();
        assertThat(project.wrote("com/acme/User.class")).isTrue();
    }

    @Test
    void leavesNoFilesInClassOutput() {
        project.ecj(FakeGenerator.processor());

        assertThat(directory).isDirectoryNotContaining("glob:**probe*");
        assertThat(project.path("target/classes")).isDirectoryNotContaining("glob:**probe*");
    }

    @Test
    void findsCopiesAndClassPathInEclipseCompiler() {
        Project copies = Project.naming(directory.resolve("copies"), "a.yaml", "b.yaml")
                .file("target/classes/a.yaml", "type A")
                .file("lib/b.yaml", "type B");

        assertThat(copies.ecj(
                                FakeGenerator.processor(),
                                "-cp",
                                copies.path("lib") + File.pathSeparator + Project.runtime())
                        .errors())
                .isEmpty();
        assertThat(copies.wrote("com/acme/A.class")).isTrue();
        assertThat(copies.wrote("com/acme/B.class")).isTrue();
    }

    @Test
    void saysWhereItLookedInEclipseCompiler() {
        Project missing = Project.naming(directory.resolve("missing"), CATALOG);

        assertThat(missing.ecj(FakeGenerator.processor(), "-Aerrata.dir=" + missing.path("dir"))
                        .errors())
                .singleElement()
                .asString()
                .contains("[catalog-not-found]")
                .contains("-Aerrata.dir `dir` (no such directory)")
                .contains("`src/main/resources`")
                .contains("the class output `target/classes`");
    }

    @Test
    void reportsExistingTypeInEclipseCompiler() {
        project.java("com/acme/A.java", "package com.acme;\nclass A {\n    static final A ONE = new A();\n}\n");

        assertThat(project.ecj(FakeGenerator.processor()).errors())
                .singleElement()
                .asString()
                .contains("[type-exists]");
    }

    @Test
    void acceptsAllKindsOfElementsInEclipseCompiler() {
        project.catalog("b.yaml", "type B").catalog("c.yaml", "type C").catalog("d.yaml", "type D");
        project.java("com/acme/T.java", """
                package com.acme;
                import dev.errata.runtime.ErrorCatalog;
                @ErrorCatalog("b.yaml")
                @ErrorCatalog("c.yaml")
                class T {
                    @ErrorCatalog("d.yaml")
                    class U {}
                }
                """);

        assertThat(project.ecj(FakeGenerator.processor()).errors()).isEmpty();
        assertThat(List.of("A", "B", "C", "D")).allMatch(name -> project.wrote("com/acme/" + name + ".class"));
    }

    // ---- modules

    @Test
    void compilesNamedModuleThatRequiresOnlyRuntime() {
        project.java("module-info.java", "module com.acme {\n    requires dev.errata.runtime;\n}\n");

        assertThat(project.javac(FakeGenerator.processor(), "--module-path", Project.runtime(), "-Xlint:all", "-Werror")
                        .text())
                .isEmpty();
        assertThat(project.wrote("com/acme/A.class")).isTrue();
    }

    @Test
    void findsCatalogsOfSeveralModulesByOption() {
        Project modules = new Project(directory.resolve("modules"));
        for (String name : List.of("one", "two")) {
            modules.java(name + "/module-info.java", "module " + name + " {\n    requires dev.errata.runtime;\n}\n");
            modules.java(
                    name + "/com/" + name + "/package-info.java",
                    "@dev.errata.runtime.ErrorCatalog(\"" + name + ".yaml\")\npackage com." + name + ";\n");
            modules.catalog(name + ".yaml", "type A");
        }

        assertThat(modules.javac(
                                FakeGenerator.processor(),
                                "--module-path",
                                Project.runtime(),
                                "--module-source-path",
                                modules.path("src/main/java").toString(),
                                "-Aerrata.dir=" + modules.path("src/main/resources"))
                        .text())
                .isEmpty();
        assertThat(modules.wrote("one/com/one/A.class")).isTrue();
        assertThat(modules.wrote("two/com/two/A.class")).isTrue();
    }

    // ---- file managers that do not use the file system

    @Test
    void findsCatalogOnClassPathOfInMemoryCompiler() {
        List<File> classPath = new ArrayList<>(List.of(new File(Project.runtime())));
        classPath.add(project.path("src/main/resources").toFile());

        Compilation compilation = Compiler.javac()
                .withProcessors(FakeGenerator.processor())
                .withClasspath(classPath)
                .withOptions("-Xlint:all", "-Werror")
                .compile(JavaFileObjects.forSourceString(
                        "com.acme.package-info",
                        "@dev.errata.runtime.ErrorCatalog(\"errors/orders.yaml\") package com.acme;"));

        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(compilation.generatedSourceFile("com.acme.A")).isPresent();
    }

    @Test
    void saysWhereItLookedInInMemoryCompiler() {
        Compilation compilation = Compiler.javac()
                .withProcessors(FakeGenerator.processor())
                .withClasspath(List.of(new File(Project.runtime())))
                .compile(JavaFileObjects.forSourceString(
                        "com.acme.package-info",
                        "@dev.errata.runtime.ErrorCatalog(\"errors/orders.yaml\") package com.acme;"));

        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage(null))
                        .contains("[catalog-not-found]")
                        .contains("the class output\n"));
    }
}
