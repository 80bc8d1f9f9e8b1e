package dev.errata.benchmarks.compile;

import dev.errata.benchmarks.catalog.CatalogShape;
import dev.errata.benchmarks.catalog.ErrataCandidate;
import dev.errata.benchmarks.catalog.JbossCandidate;
import dev.errata.benchmarks.catalog.SyntheticCatalog;
import dev.errata.benchmarks.run.Jars;
import dev.errata.benchmarks.run.JdkTool;
import dev.errata.benchmarks.run.Workspace;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A project to compile: a generated catalog in a package. */
public final class Project {
    public static final String PACKAGE = "com.acme";

    private final SyntheticCatalog catalog;
    private final Workspace workspace;
    private final Path catalogs;
    private final Path trigger;

    Project(SyntheticCatalog catalog, Workspace workspace) {
        this.catalog = catalog;
        this.workspace = workspace;
        Path home = workspace.folder("errata");
        this.catalogs = home.resolve("catalogs");
        this.trigger = ErrataCandidate.write(catalog, PACKAGE, catalogs, home.resolve("sources"));
    }

    public static Project of(CatalogShape shape, Workspace workspace) {
        return new Project(SyntheticCatalog.of(shape), workspace);
    }

    Path catalogFile() {
        return catalogs.resolve("errors").resolve(catalog.shape().name() + ".yaml");
    }

    Path trigger() {
        return trigger;
    }

    List<String> processorOptions() {
        return List.of("-Aerrata.dir=" + catalogs);
    }

    /** Returns the compilation with Errata's processor. */
    public Compilation withErrata(String name) {
        List<String> arguments = new ArrayList<>(List.of("-cp", Jars.runtime().toString()));
        arguments.addAll(List.of("-processorpath", Jars.processor().toString()));
        arguments.addAll(processorOptions());
        arguments.add(trigger.toString());
        return compilation(name, arguments, bundle());
    }

    /**
     * Returns the compilation of what Errata's processor generates, without any processor. A processor that generates
     * sources cannot be faster.
     */
    Compilation alone(String name) {
        List<Path> sources = new ArrayList<>(generated());
        sources.add(trigger);
        return compilation(name, List.of("-proc:none", "-cp", Jars.runtime().toString(), listed(sources)), bundle());
    }

    /** Returns the sources that Errata's processor generates. */
    List<Path> generated() {
        Path folder = workspace.folder("generated");
        List<String> arguments = new ArrayList<>(withErrata("generated").arguments());
        arguments.addAll(List.of("-proc:only", "-s", folder.toString()));
        JdkTool.javac(arguments).run();
        return Workspace.files(folder, ".java");
    }

    /** Returns the compilation of only the annotated source, without a processor. */
    Compilation nothing(String name) {
        return compilation(
                name,
                List.of("-proc:none", "-cp", Jars.runtime().toString(), trigger.toString()),
                catalog.shape().name() + "Catalog");
    }

    /** Returns the compilation of the same ids and texts with JBoss Logging's processor. */
    Compilation withJboss(String name) {
        Path home = workspace.folder("jboss");
        Path translations = home.resolve("translations");
        Path source = JbossCandidate.write(catalog, PACKAGE, translations, home.resolve("sources"));
        return compilation(
                name,
                List.of(
                        "-cp",
                        Jars.jbossClassPath(),
                        "-processorpath",
                        Jars.jbossProcessorPath(),
                        // Without the separator it silently finds no translations.
                        "-AtranslationFilesPath=" + translations + File.separator,
                        source.toString()),
                "Messages_$bundle" + (catalog.locales().size() == 1 ? "" : "_" + lastLocale()));
    }

    private Compilation compilation(String name, List<String> arguments, String lastClass) {
        String file = PACKAGE.replace('.', '/') + "/" + lastClass + ".class";
        return new Compilation(name, arguments, workspace.folder("classes"), file);
    }

    private String bundle() {
        return catalog.shape().name() + "Messages_" + lastLocale();
    }

    private String lastLocale() {
        List<String> locales = catalog.locales();
        return locales.get(locales.size() - 1).replace('-', '_');
    }

    private String listed(List<Path> sources) {
        Path list = workspace.folder("list").resolve("sources.txt");
        try {
            Files.write(list, sources.stream().map(Path::toString).toList());
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
        return "@" + list;
    }
}
