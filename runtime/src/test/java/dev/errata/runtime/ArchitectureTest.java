package dev.errata.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final Path CLASSES = Path.of(location());
    private static final JavaClasses RUNTIME = new ClassFileImporter().importPath(CLASSES);

    private static URI location() {
        return URI.create(CatalogException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
    }

    @Test
    void theRuntimeDependsOnlyOnTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.errata.runtime..", "org.jspecify.annotations")
                .check(RUNTIME);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.errata.(runtime..)").should().beFreeOfCycles().check(RUNTIME);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.errata.runtime.locale",
                        "dev.errata.runtime.lookup",
                        "dev.errata.runtime.message",
                        "dev.errata.runtime.text")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.errata.runtime")
                .check(RUNTIME);
    }

    /** The first use of either takes 10 to 20 ms in a new JVM, more than all the texts of a large catalog. */
    @Test
    void noClassUsesInvokedynamicForStringsOrLambdas() throws Exception {
        List<Path> slow;
        try (Stream<Path> files = Files.walk(CLASSES)) {
            slow = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(ArchitectureTest::bootstraps)
                    .collect(Collectors.toList());
        }

        assertThat(slow).isEmpty();
    }

    private static boolean bootstraps(Path file) {
        try {
            String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
            return constants.contains("StringConcatFactory") || constants.contains("LambdaMetafactory");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
