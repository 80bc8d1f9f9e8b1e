package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the jar that users put on the processor path. */
class ShadedJarIT {
    private static final Path JAR = Path.of(System.getProperty("errata.processor.jar", "target/errata-processor.jar"));
    private static final String SHADED = "dev/errata/processor/shaded/";

    @TempDir
    private Path directory;

    // ---- content

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith("/"))
                    .toList();
        }
    }

    private static String text(String entry) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void registersOnlyErrataProcessors() throws IOException {
        assertThat(text("META-INF/services/javax.annotation.processing.Processor")
                        .lines())
                .containsExactlyInAnyOrder(DiscoveredProcessor.class.getName(), OptionsProcessor.class.getName());
        assertThat(entries().stream().filter(name -> name.startsWith("META-INF/services/")))
                .hasSize(1);
    }

    @Test
    void declaresProcessorsAsIsolatingForGradle() throws IOException {
        assertThat(text("META-INF/gradle/incremental.annotation.processors").lines())
                .containsExactlyInAnyOrder(
                        DiscoveredProcessor.class.getName() + ",isolating",
                        ErrorCatalogProcessor.class.getName() + ",isolating",
                        OptionsProcessor.class.getName() + ",isolating");
    }

    @Test
    void containsOnlyClassesOfErrata() throws IOException {
        assertThat(entries())
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("dev/errata/"))
                .noneMatch(name -> name.endsWith("module-info.class"));
        assertThat(entries()).anyMatch(name -> name.startsWith(SHADED + "snakeyaml/"));
        assertThat(entries()).anyMatch(name -> name.startsWith(SHADED + "javapoet/"));
    }

    @Test
    void refersToRelocatedLibrariesOnly() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (ZipEntry entry : jar.stream()
                    .filter(each -> each.getName().endsWith(".class"))
                    .toList()) {
                String bytes = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains("org/yaml/") || bytes.contains("com/palantir/"))
                        .as(entry.getName())
                        .isFalse();
            }
        }
    }

    @Test
    void containsNoOtherFiles() throws IOException {
        assertThat(entries())
                .filteredOn(name -> !name.endsWith(".class"))
                .filteredOn(name -> !name.startsWith("META-INF/maven/dev.errata/errata-processor/"))
                .containsExactlyInAnyOrder(
                        "META-INF/MANIFEST.MF",
                        "META-INF/LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/gradle/incremental.annotation.processors",
                        "META-INF/services/javax.annotation.processing.Processor");
    }

    @Test
    void namesLibrariesAndTheirLicense() throws IOException {
        assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
        assertThat(text("META-INF/NOTICE")).contains("SnakeYAML", "JavaPoet", "Apache License, Version 2.0");
    }

    // ---- behavior

    private Project shop() {
        return Project.naming(directory, "errors/orders.yaml")
                .catalog("errors/orders.yaml", """
                        errata: 1
                        catalog: Orders
                        locales: [en]
                        errors:
                          OUT_OF_STOCK:
                            params: {left: int}
                            message: "Only {left} left"
                        """)
                .java("com/acme/Shop.java", """
                        package com.acme;

                        class Shop {
                            int buy(OrdersError error) {
                                if (error.status() == 0) {
                                    throw new OrdersException.OutOfStock(2);
                                }
                                return switch (error) {
                                    case OUT_OF_STOCK -> 1;
                                };
                            }
                        }
                        """);
    }

    private String compile(Project project, Path jdk, String processorPath, String... options) {
        return compile(project, jdk, processorPath, List.of("package-info", "Shop"), options);
    }

    private String compile(Project project, Path jdk, String processorPath, List<String> sources, String... options) {
        List<String> command = new ArrayList<>(List.of(
                jdk.resolve("bin/javac").toString(),
                "-Xlint:all",
                "-Werror",
                "-d",
                "target/classes",
                "-cp",
                Project.runtime()));
        command.addAll(List.of("-processorpath", processorPath));
        command.addAll(List.of(options));
        sources.forEach(name -> command.add("src/main/java/com/acme/" + name + ".java"));
        project.file("target/classes/.keep", "");
        return Jdks.run(directory, command);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 21, 25})
    void runsAloneOnProcessorPath(int release) {
        Optional<Path> jdk = Jdks.of(release);
        assumeTrue(jdk.isPresent(), () -> "no JDK " + release);

        assertThat(compile(shop(), jdk.get(), JAR.toString())).isEqualTo("0\n");
        assertThat(directory.resolve("target/classes/com/acme/OrdersException$OutOfStock.class"))
                .exists();
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 21, 25})
    void acceptsOptionsWithoutCatalogs(int release) {
        Optional<Path> jdk = Jdks.of(release);
        assumeTrue(jdk.isPresent(), () -> "no JDK " + release);
        Project tests = shop().java("com/acme/Plain.java", "package com.acme;\n\nclass Plain {}\n");

        assertThat(compile(
                        tests,
                        jdk.get(),
                        JAR.toString(),
                        List.of("Plain"),
                        "-Aerrata.dir=src/main/resources",
                        "-Aerrata.rules=unused-group:off",
                        "-Aerrata.coverage=true"))
                .isEqualTo("0\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 21, 25})
    void runsAfterOtherVersionsOfItsLibraries(int release) throws IOException {
        Optional<Path> jdk = Jdks.of(release);
        assumeTrue(jdk.isPresent(), () -> "no JDK " + release);

        assertThat(compile(shop(), jdk.get(), decoys() + File.pathSeparator + JAR))
                .isEqualTo("0\n");
        assertThat(directory.resolve("target/classes/com/acme/OrdersError.class"))
                .exists();
    }

    @Test
    void failsWithOtherVersionsOfLibrariesIfNotRelocated() throws IOException {
        String unshaded = decoys() + File.pathSeparator + System.getProperty("java.class.path");

        assertThat(compile(shop(), Jdks.current(), unshaded, "-processor", ErrorCatalogProcessor.class.getName()))
                .startsWith("1\n")
                .contains("internal error");
    }

    /** Empty classes with the original names of the relocated classes, as other versions of the libraries have them. */
    private Path decoys() throws IOException {
        Path sources = directory.resolve("decoys/src");
        List<String> command = new ArrayList<>(List.of(
                Jdks.current().resolve("bin/javac").toString(),
                "-proc:none",
                "-d",
                directory.resolve("decoys/classes").toString()));
        for (String entry : entries()) {
            if (entry.startsWith(SHADED) && entry.endsWith(".class") && !entry.contains("$")) {
                String old = entry.substring(SHADED.length(), entry.length() - ".class".length())
                        .replaceFirst("^snakeyaml/", "org/yaml/snakeyaml/")
                        .replaceFirst("^javapoet/", "com/palantir/javapoet/");
                int slash = old.lastIndexOf('/');
                Path source = sources.resolve(old + ".java");
                Files.createDirectories(source.getParent());
                Files.writeString(
                        source,
                        "package " + old.substring(0, slash).replace('/', '.') + "; public class "
                                + old.substring(slash + 1) + " {}");
                command.add(source.toString());
            }
        }
        assertThat(Jdks.run(directory, command)).isEqualTo("0\n");
        return directory.resolve("decoys/classes");
    }
}
