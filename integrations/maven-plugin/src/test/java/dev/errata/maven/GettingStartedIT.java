package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page "Getting started" must give a build that works in an empty directory, with each warning as an error. */
class GettingStartedIT {
    private static final boolean LONG = Boolean.getBoolean("errata.long");
    private static final List<String> RELEASES = List.of("17", "25");

    private static final String CLIENT = """
            package com.acme.client;

            import com.acme.orders.OrdersException;
            import com.acme.orders.Shop;
            import java.util.Locale;
            import java.util.Optional;

            final class Client {
                private Client() {}

                static Optional<String> buy() {
                    try {
                        Shop.take("sku-1", 0);
                        return Optional.empty();
                    } catch (OrdersException.OutOfStock e) {
                        return Optional.of(e.message(Locale.ENGLISH));
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    private GuidePage page;
    private NewUser user;

    @BeforeEach
    void newUser() throws IOException {
        page = GuidePage.read("getting-started.md");
        user = new NewUser(page, folder);
    }

    /** Returns the JDK that runs this test, and in the long run also the others. */
    static Stream<Path> jdks() throws IOException {
        Path current = Path.of(System.getProperty("java.home"));
        if (!LONG) {
            return Stream.of(current);
        }
        try (Stream<Path> beside = Files.list(current.toRealPath().getParent())) {
            List<Path> others = beside.filter(home -> RELEASES.stream().anyMatch(release -> isJdk(home, release)))
                    .map(GettingStartedIT::real)
                    .sorted()
                    .distinct()
                    .toList();
            return Stream.concat(Stream.of(real(current)), others.stream()).distinct();
        }
    }

    private static boolean isJdk(Path home, String release) {
        try {
            return Files.isExecutable(home.resolve("bin/javac"))
                    && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + release + ".");
        } catch (IOException none) {
            return false;
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            return path;
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void pageBuildsOnClassPathAndInModules(Path jdk) throws Exception {
        user.module("class-path")
                .test("class-path")
                .module("module-with-errors", page.text(NewUser.MODULE_INFO, "exports"))
                .test("module-with-errors")
                .module("module-that-exports-nothing", page.text(NewUser.MODULE_INFO, "requires dev"));
        client("module-with-errors");
        aggregate("class-path", "module-with-errors", "module-that-exports-nothing", "client");

        MavenBuild build = MavenBuild.run(folder, jdk, List.of("test"));

        assertThat(build.compiled().log())
                .contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0")
                .doesNotContain("[WARNING]");
        assertThat(folder.resolve("class-path/target/classes/com/acme/orders/OrdersError.class"))
                .exists();
    }

    @Test
    @EnabledIfSystemProperty(named = "errata.long", matches = "true")
    void requiresRuntimeTransitivelyIfTypesAreExported() throws Exception {
        String plain = page.text(NewUser.MODULE_INFO, "exports").replace("requires transitive", "requires");
        user.module("module-with-errors", plain);
        aggregate("module-with-errors");

        MavenBuild.run(folder, Path.of(System.getProperty("java.home")), List.of("compile"))
                .failedWith("is not indirectly exported using requires transitive");
    }

    /** Builds the page unchanged, with the default plugins of this Maven. */
    @Test
    @EnabledIfSystemProperty(named = "errata.long", matches = "true")
    void pageBuildsUnchanged() throws Exception {
        for (GuidePage.Shown file : page.files()) {
            if (!file.path().equals(NewUser.MODULE_INFO)) {
                NewUser.write(folder.resolve("orders").resolve(file.path()), file.text());
            }
        }

        MavenBuild build = MavenBuild.run(
                folder.resolve("orders"), Path.of(System.getProperty("java.home")), List.of("test-compile"));

        assertThat(build.compiled().log()).doesNotContain("[WARNING]");
    }

    /** Returns a module that requires only the one with the errors. */
    private void client(String dependency) throws IOException {
        Path client = folder.resolve("client");
        NewUser.write(client.resolve("src/main/java/com/acme/client/Client.java"), CLIENT);
        NewUser.write(
                client.resolve(NewUser.MODULE_INFO), "module com.acme.client {\n    requires com.acme.orders;\n}\n");
        NewUser.write(client.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>client</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>com.acme</groupId>
                      <artifactId>%s</artifactId>
                      <version>1</version>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-resources-plugin</artifactId>
                        <version>${maven-resources-plugin.version}</version>
                      </plugin>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>${maven-compiler-plugin.version}</version>
                        <configuration>
                          <compilerArgs>
                            <arg>-Xlint:all</arg>
                            <arg>-Werror</arg>
                          </compilerArgs>
                        </configuration>
                      </plugin>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <version>${maven-surefire-plugin.version}</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(dependency));
    }

    private void aggregate(String... modules) throws IOException {
        StringBuilder names = new StringBuilder();
        Stream.of(modules)
                .forEach(name -> names.append("    <module>").append(name).append("</module>\n"));
        NewUser.write(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>all</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules>
                %s  </modules>
                </project>
                """.formatted(names));
    }
}
