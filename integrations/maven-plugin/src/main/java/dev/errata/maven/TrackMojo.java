package dev.errata.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;

/**
 * Makes the compiler plugin recompile the module when the content of one of its error catalogs has changed. For this it
 * adds a small Java source to the module, which contains a hash of all catalogs and translation files. The source is
 * rewritten only when the hash has changed.
 */
@Mojo(name = "track", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class TrackMojo extends AbstractMojo {
    /**
     * The directories that contain catalogs, directly or in their subdirectories. By default these are the ones that an
     * annotation can refer to: the project's resource and source directories, and those of {@code -Aerrata.dir} in the
     * configuration of the compiler plugin.
     */
    @Parameter
    List<File> directories = List.of();

    /** The source root for the generated source. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/errata", required = true)
    File outputDirectory;

    /** Skips the goal. */
    @Parameter(property = "errata.skip", defaultValue = "false")
    boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session.userProperties}", readonly = true, required = true)
    Properties userProperties;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    RepositorySystemSession repositorySession;

    @Inject
    RepositorySystem repositories;

    /** Created by Maven. */
    public TrackMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("Catalogs are not tracked: errata.skip is set");
            return;
        }
        Fingerprint fingerprint = fingerprint();
        Path root = outputDirectory.toPath();
        FingerprintSource source = FingerprintSource.of(root, project.getGroupId(), project.getArtifactId());
        try {
            if (fingerprint.catalogs() == 0) {
                source.delete();
                getLog().debug("No catalogs in this module");
                return;
            }
            log(fingerprint, source.write(fingerprint));
        } catch (IOException failed) {
            throw new MojoExecutionException(
                    "`" + source.file() + "` cannot be written ("
                            + failed.getClass().getSimpleName()
                            + "). Make its directory writable, or name another one in <outputDirectory>.",
                    failed);
        }
        warnIfTheProcessorCannotRun();
        project.addCompileSourceRoot(root.toString());
    }

    private void warnIfTheProcessorCannotRun() {
        CompilerCheck check =
                new CompilerCheck(project, userProperties, Runtime.version().feature());
        // Most projects list the processor itself. Then neither the sources nor the POMs of dependencies are read.
        if (check.problem(CompilerCheck::haveProcessor).isPresent()
                && new AnnotatedSources(project.getCompileSourceRoots()).nameACatalog()) {
            TransitiveArtifacts others = new TransitiveArtifacts(repositories, repositorySession, project);
            check.problem(others::mayHaveProcessor)
                    .ifPresent(problem -> getLog().warn("The sources name an error catalog, but"
                            + " maven-compiler-plugin cannot run the processor that compiles it: " + problem));
        }
    }

    private Fingerprint fingerprint() throws MojoExecutionException {
        List<WatchedDirectory> watched = directories.isEmpty()
                ? ReachableDirectories.of(project)
                : directories.stream()
                        .map(directory -> WatchedDirectory.whole(directory.toPath()))
                        .toList();
        Path outputs = Path.of(project.getBuild().getDirectory());
        try {
            return Fingerprint.of(YamlFiles.below(watched, outputs));
        } catch (UnreadableFileException unreadable) {
            throw new MojoExecutionException(unreadable.getMessage(), unreadable);
        }
    }

    private void log(Fingerprint fingerprint, boolean changed) {
        String catalogs = fingerprint.catalogs() == 1 ? "1 catalog file" : fingerprint.catalogs() + " catalog files";
        if (changed) {
            getLog().info("Catalogs changed (" + catalogs + "): the module will be compiled anew");
        } else {
            getLog().debug("Catalogs unchanged (" + catalogs + ")");
        }
    }
}
