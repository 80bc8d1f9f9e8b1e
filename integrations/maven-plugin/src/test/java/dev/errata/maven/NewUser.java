package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A new user with an empty directory, the page "Getting started" and a test. Each warning is an error. */
final class NewUser {
    static final String MODULE_INFO = "src/main/java/module-info.java";

    private static final String TEST = """
            package com.acme.orders;

            import static org.junit.jupiter.api.Assertions.assertEquals;
            import static org.junit.jupiter.api.Assertions.assertThrows;

            import java.util.Locale;
            import org.junit.jupiter.api.Test;

            class ShopTest {
                @Test
                void nothingIsLeft() {
                    OrdersException e =
                            assertThrows(OrdersException.OutOfStock.class, () -> Shop.take("sku-1", 2));
                    assertEquals("Von sku-1 sind nur noch 2 da", e.message(Locale.GERMAN));
                    assertEquals("order fewer", Shop.nextStep(e.error()));
                }
            }
            """;

    private final GuidePage page;
    private final Path folder;

    NewUser(GuidePage page, Path folder) {
        this.page = page;
        this.folder = folder;
    }

    /** Writes a module with the files of the page. */
    NewUser module(String name) throws IOException {
        Path module = folder.resolve(name);
        for (GuidePage.Shown file : page.files()) {
            boolean ofMaven = !file.path().endsWith(".kts") && !file.path().equals(MODULE_INFO);
            if (ofMaven) {
                write(module.resolve(file.path()), file.path().equals("pom.xml") ? pom(name) : file.text());
            }
        }
        return this;
    }

    /** Writes the test of a module, which runs in its own JVM. */
    NewUser test(String module) throws IOException {
        write(folder.resolve(module).resolve("src/test/java/com/acme/orders/ShopTest.java"), TEST);
        return this;
    }

    /** Writes a module that also has one of the page's {@code module-info.java} files. */
    NewUser module(String name, String moduleInfo) throws IOException {
        module(name);
        write(folder.resolve(name).resolve(MODULE_INFO), moduleInfo);
        return this;
    }

    /** Returns the page's POM with JUnit and with each warning as an error. */
    private String pom(String name) {
        String pom = page.text("pom.xml", "<project");
        pom = replace(pom, "<artifactId>orders</artifactId>", "<artifactId>" + name + "</artifactId>");
        pom = replace(pom, "        <executions>\n          <execution>\n            <id>default-compile</id>", """
                        <configuration>
                          <showWarnings>true</showWarnings>
                          <compilerArgs>
                            <arg>-Xlint:all</arg>
                            <arg>-Werror</arg>
                          </compilerArgs>
                        </configuration>
                        <executions>
                          <execution>
                            <id>default-compile</id>""");
        pom = replace(pom, "  </dependencies>", """
                    <dependency>
                      <groupId>org.junit.jupiter</groupId>
                      <artifactId>junit-jupiter</artifactId>
                      <version>${junit.version}</version>
                      <scope>test</scope>
                    </dependency>
                  </dependencies>""");
        return replace(pom, "    </plugins>", """
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-resources-plugin</artifactId>
                        <version>${maven-resources-plugin.version}</version>
                      </plugin>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <version>${maven-surefire-plugin.version}</version>
                      </plugin>
                    </plugins>""");
    }

    private static String replace(String text, String from, String to) {
        assertThat(text).containsOnlyOnce(from);
        return text.replace(from, to);
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
