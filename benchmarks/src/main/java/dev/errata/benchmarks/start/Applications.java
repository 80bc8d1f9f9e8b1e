package dev.errata.benchmarks.start;

import dev.errata.benchmarks.catalog.CatalogShape;
import dev.errata.benchmarks.catalog.HandWrittenCandidate;
import dev.errata.benchmarks.catalog.ProbeCandidate;
import dev.errata.benchmarks.catalog.SyntheticCatalog;
import dev.errata.benchmarks.compile.Compilation;
import dev.errata.benchmarks.compile.Project;
import dev.errata.benchmarks.run.Jars;
import dev.errata.benchmarks.run.JdkTool;
import dev.errata.benchmarks.run.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Jars of the same catalog: with exceptions per error, with exceptions per group, and handwritten.
 *
 * @param probes the programs of {@link ProbeCandidate}
 */
record Applications(Path perError, Path perGroup, Path byHand, Path probes) {
    static final String PACKAGE = Project.PACKAGE;

    static Applications of(int errors, int locales, Workspace workspace) throws IOException {
        SyntheticCatalog catalog = SyntheticCatalog.of(CatalogShape.perError(errors, locales));
        Path perError = jar(classes(CatalogShape.perError(errors, locales), workspace), workspace);
        Path perGroup = jar(classes(CatalogShape.perGroup(errors, locales), workspace), workspace);

        Path byHandFolder = workspace.folder("hand");
        HandWrittenCandidate.write(catalog, PACKAGE, byHandFolder);
        compile(byHandFolder, "", byHandFolder);
        for (Path source : Workspace.files(byHandFolder, ".java")) {
            Files.delete(source);
        }
        Path byHand = jar(byHandFolder, workspace);

        Path probes = workspace.folder("probes");
        ProbeCandidate.write(catalog, PACKAGE, probes);
        compile(probes, Jars.path(perError, byHand, Jars.runtime()), probes);
        return new Applications(perError, perGroup, byHand, probes);
    }

    private static Path classes(CatalogShape shape, Workspace workspace) throws IOException {
        Compilation compilation = Project.of(shape, workspace).withErrata("Errata");
        compilation.run();
        for (Path source : Workspace.files(compilation.output(), ".java")) {
            Files.delete(source);
        }
        return compilation.output();
    }

    private static void compile(Path sources, String classPath, Path output) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-cp", classPath, "-d", output.toString()));
        Workspace.files(sources, ".java").forEach(source -> arguments.add(source.toString()));
        JdkTool.javac(arguments).run();
    }

    private static Path jar(Path folder, Workspace workspace) {
        Path jar = workspace.folder("jar").resolve("application.jar");
        new JdkTool("jar", List.of("--create", "--file", jar.toString(), "-C", folder.toString(), ".")).run();
        return jar;
    }
}
