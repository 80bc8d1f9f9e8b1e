package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks a catalog in a named module, with callers inside and outside of the module. */
class ModuleBundlesTest {
    private static final String BUNDLE = "\"com.acme.LibraryMessages\", Locale.forLanguageTag(\"de-AT\")";

    @TempDir
    private Path directory;

    private Path catalog;

    @BeforeEach
    void catalogSources() {
        catalog = directory.resolve("catalog");
        for (Map.Entry<String, String> source :
                Example.named("fallback").expectedSources().entrySet()) {
            write(catalog.resolve(source.getKey()), source.getValue());
        }
        write(catalog.resolve("com/acme/Within.java"), """
                package com.acme;

                import java.util.Locale;
                import java.util.ResourceBundle;

                public final class Within {
                    public static void main(String[] arguments) {
                        System.out.println(ResourceBundle.getBundle(BUNDLE).getString("BOOK_LENT.title"));
                    }
                }
                """.replace("BUNDLE", BUNDLE));
    }

    @Test
    void bundlesAreVisibleInTheModule() {
        compileCatalog("");

        assertThat(java("com.acme.library/com.acme.Within")).isEqualTo("Entlehnt\n");
    }

    @Test
    void bundlesAreVisibleToOthersInOpenPackage() {
        compileCatalog("opens com.acme;");
        compileShop();

        assertThat(java("shop/shop.Main")).isEqualTo("Entlehnt\nEntlehnt\ntyped Entlehnt\n");
    }

    @Test
    void typedApiWorksWithoutOpenPackage() {
        compileCatalog("");
        compileShop();

        assertThat(java("shop/shop.Main")).isEqualTo("missing\nmissing\ntyped Entlehnt\n");
    }

    private void compileCatalog(String more) {
        write(
                catalog.resolve("module-info.java"),
                "module com.acme.library { requires transitive dev.errata.runtime; exports com.acme; " + more + " }");
        compile(catalog, "com.acme.library");
    }

    private void compileShop() {
        Path shop = directory.resolve("shop");
        write(shop.resolve("module-info.java"), "module shop { requires com.acme.library; }");
        write(shop.resolve("shop/Main.java"), """
                package shop;

                import com.acme.LibraryError;
                import java.util.*;
                import java.util.concurrent.Callable;

                public final class Main {
                    public static void main(String[] arguments) throws Exception {
                        print(() -> ResourceBundle.getBundle(BUNDLE));
                        print(() -> ResourceBundle.getBundle(BUNDLE, LibraryError.class.getModule()));
                        System.out.println("typed " + LibraryError.BOOK_LENT.title(Locale.forLanguageTag("de-AT")).get());
                    }

                    private static void print(Callable<ResourceBundle> bundle) throws Exception {
                        try {
                            System.out.println(bundle.call().getString("BOOK_LENT.title"));
                        } catch (MissingResourceException missing) {
                            System.out.println("missing");
                        }
                    }
                }
                """.replace("BUNDLE", BUNDLE));
        compile(shop, "shop");
    }

    private void compile(Path sources, String module) {
        List<String> command = new ArrayList<>(List.of("--release", "17", "-proc:none", "-encoding", "UTF-8"));
        command.addAll(List.of("--module-path", modulePath()));
        command.addAll(
                List.of("-d", directory.resolve("modules").resolve(module).toString()));
        Example.list(sources).stream()
                .filter(ModuleBundlesTest::isSource)
                .forEach(file -> command.add(file.toString()));
        for (Path folder : List.of(sources.resolve("com/acme"), sources.resolve("shop"))) {
            if (Files.exists(folder)) {
                Example.list(folder).forEach(file -> command.add(file.toString()));
            }
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
        assertThat(exit).as("%s", command).isZero();
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

    private String java(String main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--module-path", modulePath(), "-m", main));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private String modulePath() {
        try {
            Path runtime = Path.of(dev.errata.runtime.ErrorCode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return runtime + java.io.File.pathSeparator + directory.resolve("modules");
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (java.io.IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }
}
