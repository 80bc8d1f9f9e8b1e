package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users may have types with the names of those in {@code java.lang} in the same package. */
class NeighboursTest {
    private static final List<String> NAMES = List.of(
            "String", "Object", "Override", "Throwable", "SuppressWarnings", "Deprecated", "Boolean", "Exception");

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void createProject() {
        project = Project.naming(directory, "shop.yaml").catalog("shop.yaml", """
                errata: 1
                catalog: Shop
                locales: [en]
                errors:
                  SOLD_OUT:
                    params:
                      item: string
                      again: { type: boolean, optional: true }
                    message: "{item} is sold out, {again}"
                  CLOSED:
                    message: "The shop is closed"
                    deprecated: { since: "2" }
                """);
        project.java("com/acme/User.java", """
                package com.acme;
                class User {
                    java.lang.String item(ShopException.SoldOut e) {
                        return e.item();
                    }
                    java.util.Optional<java.lang.Boolean> again(ShopException.SoldOut e) {
                        return e.again();
                    }
                    void sell(java.lang.Throwable cause) {
                        throw new ShopException.SoldOut("tea", java.util.Optional.of(true), cause);
                    }
                }
                """);
    }

    @Test
    void compilesBesideTypesInSources() {
        addNeighbours(project, "com/acme/", "package com.acme;\n");

        assertThat(project.javac(new ErrorCatalogProcessor(), "-Xlint:all", "-Werror")
                        .text())
                .isEmpty();
        assertThat(project.ecj(new ErrorCatalogProcessor()).errors()).isEmpty();
    }

    @Test
    void compilesBesideTypeInFileOfAnotherType() {
        StringBuilder source = new StringBuilder("package com.acme;\nclass Several {}\n");
        NAMES.forEach(name -> source.append("class ").append(name).append(" {}\n"));
        project.java("com/acme/Several.java", source.toString());

        assertThat(project.javac(new ErrorCatalogProcessor()).text()).isEmpty();
        assertThat(project.ecj(new ErrorCatalogProcessor()).errors()).isEmpty();
    }

    @Test
    void compilesBesideTypesOnClassPath() {
        Project library = new Project(directory.resolve("library"));
        addNeighbours(library, "com/acme/", "package com.acme;\n");
        assertThat(library.javac(new ErrorCatalogProcessor()).text()).isEmpty();
        String classPath = library.path("target/classes") + File.pathSeparator + Project.runtime();

        assertThat(project.javac(new ErrorCatalogProcessor(), "-cp", classPath).text())
                .isEmpty();
        assertThat(project.ecj(new ErrorCatalogProcessor(), "-cp", classPath).errors())
                .isEmpty();
    }

    @Test
    void compilesInNamedModule() {
        addNeighbours(project, "com/acme/", "package com.acme;\n");
        project.java("module-info.java", "module com.acme {\n    requires dev.errata.runtime;\n}\n");

        assertThat(project.javac(new ErrorCatalogProcessor(), "--module-path", Project.runtime())
                        .text())
                .isEmpty();
    }

    @Test
    void compilesInUnnamedPackage() {
        Project unnamed = new Project(directory.resolve("unnamed"))
                .java("Home.java", "@dev.errata.runtime.ErrorCatalog(\"shop.yaml\")\nclass Home {}\n");
        addNeighbours(unnamed, "", "");
        String dir = "-Aerrata.dir=" + project.path("src/main/resources");

        assertThat(unnamed.javac(new ErrorCatalogProcessor(), dir).text()).isEmpty();
        assertThat(unnamed.ecj(new ErrorCatalogProcessor(), dir).errors()).isEmpty();
    }

    private static void addNeighbours(Project project, String folder, String head) {
        for (String name : NAMES) {
            project.java(folder + name + ".java", head + "class " + name + " {}\n");
        }
    }
}
