package dev.errata.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Which packages may depend on which. */
@AnalyzeClasses(packages = "dev.errata", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int HOSTS_MOST_LINES = 520;

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.errata.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theCatalogKnowsNoCompiler = noClasses()
            .that()
            .resideInAPackage("dev.errata.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.annotation.processing..", "javax.lang.model..", "javax.tools..");

    @ArchTest
    static final ArchRule theGeneratorKnowsOnlyWordsOfTheLanguage = noClasses()
            .that()
            .resideInAPackage("dev.errata.codegen..")
            .should()
            .dependOnClassesThat(resideInAPackage("javax.annotation.processing..")
                    .or(resideInAPackage("javax.tools.."))
                    .or(resideInAPackage("javax.lang.model..")
                            .and(not(belongToAnyOf(SourceVersion.class, Modifier.class)))));

    @ArchTest
    static final ArchRule theCoreKnowsNoDisk = noClasses()
            .that()
            .resideInAnyPackage("dev.errata.catalog..", "dev.errata.codegen..")
            .should()
            .dependOnClassesThat(resideInAPackage("java.nio.file..").or(belongToAnyOf(java.io.File.class)));

    @ArchTest
    static final ArchRule theRuntimeNeedsTheJdkAlone = classes()
            .that()
            .resideInAPackage("dev.errata.runtime..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.errata.runtime..", "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule textsAndLookUpKnowNothingAboveThem = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.errata.runtime.locale",
                    "dev.errata.runtime.lookup",
                    "dev.errata.runtime.message",
                    "dev.errata.runtime.text")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.errata.runtime");

    @ArchTest
    static final ArchRule dependenciesPointDownwards = noClasses()
            .that()
            .resideInAPackage("dev.errata.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.errata.codegen..", "dev.errata.processor..");

    @ArchTest
    static final ArchRule theGeneratorKnowsNoHost = noClasses()
            .that()
            .resideInAPackage("dev.errata.codegen..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.errata.processor..");

    @ArchTest
    static final ArchRule onlyTheReaderKnowsItsYamlLibrary = noClasses()
            .that()
            .resideOutsideOfPackages("dev.errata.catalog.yaml.reader", "dev.errata.catalog.yaml.hint")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml..");

    @ArchTest
    static final ArchRule onlyYamlPackagesUseOffsetsAndHints = noClasses()
            .that()
            .resideOutsideOfPackage("dev.errata.catalog.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.errata.catalog.yaml.offset", "dev.errata.catalog.yaml.hint");

    @ArchTest
    static final ArchRule onlyTheGeneratorKnowsItsSourceLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("dev.errata.codegen..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir..");

    @ArchTest
    static final ArchRule hostsKnowOneDoor = noClasses()
            .that()
            .resideInAPackage("dev.errata.processor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.errata.catalog.parse..", "dev.errata.catalog.check..", "dev.errata.catalog.message..");

    @Test
    void hostsAreThin() throws IOException {
        List<String> code = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/errata/processor"))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(ArchitectureTest::isCode)
                        .forEach(code::add);
            }
        }
        assertThat(code.size()).isBetween(100, HOSTS_MOST_LINES);
    }

    private static boolean isCode(String line) {
        return !line.isEmpty()
                && Stream.of("//", "/*", "*", "import ", "package ").noneMatch(line::startsWith);
    }
}
