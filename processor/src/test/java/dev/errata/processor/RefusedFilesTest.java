package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Links that lead out of the root, directories, devices and named pipes must be refused, however a catalog is found.
 */
class RefusedFilesTest {
    /** A secret that a build log must not show. */
    private static final String SECRET = "root:x:0:0:SECRETLINE:/root";

    @TempDir
    private Path directory;

    private Project project;

    /** A way to find a catalog: the root that contains it, and the options that set this root. */
    enum Way {
        OPTION("dir", false) {
            @Override
            String[] options(Project project) {
                return new String[] {"-Aerrata.dir=" + project.path("dir")};
            }
        },
        SOURCE_PATH("sources", true) {
            @Override
            String[] options(Project project) {
                return new String[] {"-sourcepath", project.path("sources").toString()};
            }
        },
        USUAL_SOURCES("src/main/resources", false),
        CLASS_OUTPUT("target/classes", true),
        CLASS_PATH("lib", true) {
            @Override
            String[] options(Project project) {
                return new String[] {"-cp", project.path("lib") + File.pathSeparator + Project.runtime()};
            }
        };

        final String root;
        final boolean isOfCompiler;

        Way(String root, boolean isOfCompiler) {
            this.root = root;
            this.isOfCompiler = isOfCompiler;
        }

        String[] options(Project project) {
            return new String[0];
        }
    }

    /** A kind of file at the path of a catalog. */
    enum Trap {
        LINK("is a link that leads out of it") {
            @Override
            void set(Project project, Path file) throws IOException {
                Files.createSymbolicLink(file, project.path("secret/orders.yaml"));
            }
        },
        RELATIVE_LINK("is a link that leads out of it") {
            @Override
            void set(Project project, Path file) throws IOException {
                Files.createSymbolicLink(file, file.getParent().relativize(project.path("secret/orders.yaml")));
            }
        },
        LINK_TO_A_LINK("is a link that leads out of it") {
            @Override
            void set(Project project, Path file) throws IOException {
                Files.createSymbolicLink(file.resolveSibling("other.yaml"), project.path("secret/orders.yaml"));
                Files.createSymbolicLink(file, Path.of("other.yaml"));
            }
        },
        LINKED_FOLDER("is a link that leads out of it") {
            @Override
            void set(Project project, Path file) throws IOException {
                Files.delete(file.getParent());
                Files.createSymbolicLink(file.getParent(), project.path("secret"));
            }
        },
        DEVICE("is a link that leads out of it") {
            @Override
            void set(Project project, Path file) throws IOException {
                Path zeros = Path.of("/dev/zero");
                assumeTrue(Files.exists(zeros));
                Files.createSymbolicLink(file, zeros);
            }
        },
        NAMED_PIPE("is not a regular file") {
            @Override
            void set(Project project, Path file) throws IOException {
                pipe(file);
            }
        },
        FOLDER("is not a regular file") {
            @Override
            void set(Project project, Path file) throws IOException {
                Files.createDirectory(file);
            }
        },
        CIRCLE("cannot be read") {
            @Override
            void set(Project project, Path file) throws IOException {
                Files.createSymbolicLink(file, file.getFileName());
            }
        };

        final String reason;

        Trap(String reason) {
            this.reason = reason;
        }

        abstract void set(Project project, Path file) throws IOException;

        /** Returns the path of its catalog, in its own directory. */
        String catalog() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + "/orders.yaml";
        }

        /** Whether compilers do not even report that the file exists. */
        boolean isHiddenByCompilers() {
            return this == FOLDER || this == CIRCLE;
        }
    }

    @BeforeEach
    void addAnnotations() throws IOException {
        directory = directory.toRealPath();
        String[] catalogs = Stream.of(Trap.values()).map(Trap::catalog).toArray(String[]::new);
        project = Project.naming(directory, catalogs).file("secret/orders.yaml", SECRET + "\n");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void refusesThemInJavac(Way way) throws IOException {
        setTraps(way);

        check(way, withinTime(() -> project.javac(new ErrorCatalogProcessor(), way.options(project))));
    }

    @Test
    void refusesThemInEclipseCompiler() throws IOException {
        setTraps(Way.CLASS_PATH);

        check(
                Way.CLASS_PATH,
                withinTime(() -> project.ecj(new ErrorCatalogProcessor(), Way.CLASS_PATH.options(project))));
    }

    private void setTraps(Way way) throws IOException {
        for (Trap trap : Trap.values()) {
            Path file = project.path(way.root).resolve(trap.catalog());
            Files.createDirectories(file.getParent());
            trap.set(project, file);
        }
    }

    private static void check(Way way, Project.Outcome outcome) {
        assertThat(outcome.errors()).hasSize(Trap.values().length);
        for (Trap trap : Trap.values()) {
            String shown = "`" + way.root + "/" + trap.catalog() + "` " + trap.reason;
            assertThat(outcome.errors())
                    .anySatisfy(error -> assertThat(error)
                            .contains("catalog `" + trap.catalog() + "` is not found [catalog-not-found]")
                            .contains(trap.isHiddenByCompilers() && way.isOfCompiler ? "" : shown));
        }
        assertThat(outcome.text()).doesNotContain("SECRETLINE");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void followsLinkWithinRootAndLinkToRoot(Way way) throws IOException {
        Project linked = Project.naming(directory.resolve("linked"), "errors/orders.yaml")
                .file("real/shared/all.yaml", "type A");
        Files.createDirectories(linked.path("real/errors"));
        Files.createSymbolicLink(linked.path("real/errors/orders.yaml"), Path.of("../shared/all.yaml"));
        Files.createDirectories(linked.path(way.root).getParent());
        Files.createSymbolicLink(linked.path(way.root), linked.path("real"));

        assertThat(linked.javac(FakeGenerator.processor(), way.options(linked)).errors())
                .isEmpty();
        assertThat(linked.path("target/classes/com/acme/A.class")).exists();
    }

    @Test
    void refusesTranslationFiles() throws IOException {
        List<Trap> traps = List.of(Trap.LINK, Trap.DEVICE, Trap.NAMED_PIPE, Trap.FOLDER, Trap.CIRCLE);
        String[] catalogs = traps.stream().map(Trap::catalog).toArray(String[]::new);
        project = Project.naming(directory, catalogs);
        int number = 0;
        for (Trap trap : traps) {
            project.catalog(
                    trap.catalog(),
                    "errata: 1\ncatalog: C" + number++ + "\nlocales: [en, de]\nerrors: {A: {message: m}}\n");
            trap.set(project, project.path("src/main/resources").resolve(translationFile(trap)));
        }

        Project.Outcome outcome = withinTime(() -> project.javac(new ErrorCatalogProcessor()));

        assertThat(outcome.errors()).hasSameSizeAs(traps);
        for (Trap trap : traps) {
            String start = "src/main/resources/" + translationFile(trap) + ":1:1: error: ";
            assertThat(outcome.errors())
                    .anySatisfy(error -> assertThat(error).startsWith(start).contains("[refused-file]"));
        }
        assertThat(outcome.text()).doesNotContain("SECRETLINE").doesNotContain("missing-");
    }

    private static String translationFile(Trap trap) {
        return trap.catalog().replace(".yaml", ".de.yaml");
    }

    @Test
    void doesNotShowNamesInLinkedDirectory() throws IOException {
        Project linked = Project.naming(directory.resolve("linked"), "errors/orders.yaml")
                .file("secret/order.yaml", "")
                .file("dir/other.yaml", "");
        Files.createSymbolicLink(linked.path("dir/errors"), linked.path("secret"));

        assertThat(linked.javac(new ErrorCatalogProcessor(), Way.OPTION.options(linked))
                        .text())
                .contains("[catalog-not-found]")
                .doesNotContain("order.yaml`)");
    }

    @FunctionalInterface
    private interface Compilation {
        Project.Outcome run();
    }

    private static Project.Outcome withinTime(Compilation compilation) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), compilation::run);
    }

    private static void pipe(Path file) throws IOException {
        try {
            Process process = new ProcessBuilder("mkfifo", file.toString()).start();
            assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0, "no named pipes here");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
