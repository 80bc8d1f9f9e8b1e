package dev.errata.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * Finds the directories of a project where an annotation can refer to catalogs. These are the ones that the processor
 * searches, as configured in Maven.
 */
final class ReachableDirectories {
    private static final String DIRECTORY_OPTION = "-Aerrata.dir=";

    private ReachableDirectories() {}

    static List<WatchedDirectory> of(MavenProject project) {
        List<WatchedDirectory> directories = new ArrayList<>();
        for (String argument : compilerArguments(project)) {
            if (argument.startsWith(DIRECTORY_OPTION)) {
                addNamed(argument.substring(DIRECTORY_OPTION.length()), directories);
            }
        }
        for (String root : project.getCompileSourceRoots()) {
            directories.add(WatchedDirectory.whole(Path.of(root)));
        }
        Path base = project.getBasedir().toPath();
        directories.add(WatchedDirectory.whole(base.resolve("src/main/java")));
        // The whole directory, since here the processor also reads files that the resources plugin may exclude.
        directories.add(WatchedDirectory.whole(base.resolve("src/main/resources")));
        for (Resource resource : project.getResources()) {
            directories.add(new WatchedDirectory(
                    base.resolve(resource.getDirectory()), resource.getIncludes(), resource.getExcludes()));
        }
        return directories;
    }

    private static void addNamed(String value, List<WatchedDirectory> directories) {
        StringTokenizer names = new StringTokenizer(value, File.pathSeparator);
        while (names.hasMoreTokens()) {
            directories.add(WatchedDirectory.whole(Path.of(names.nextToken())));
        }
    }

    private static List<String> compilerArguments(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(CompilerCheck.COMPILER_PLUGIN)).stream()
                .flatMap(plugin -> Stream.concat(Stream.of(plugin), plugin.getExecutions().stream()))
                .flatMap(container -> CompilerConfiguration.of(container).arguments().stream())
                .toList();
    }
}
