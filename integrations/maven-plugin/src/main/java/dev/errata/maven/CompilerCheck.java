package dev.errata.maven;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Finds out why no execution of a project's compiler plugin can run Errata's processor. */
final class CompilerCheck {
    static final String COMPILER_PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";

    private static final String TOOLCHAINS_PLUGIN = "org.apache.maven.plugins:maven-toolchains-plugin";
    private static final String GROUP = "dev.errata";
    private static final String PROCESSOR = "errata-processor";

    /** The first version of the compiler plugin that is known to have the property {@code maven.compiler.proc}. */
    private static final ComparableVersion WITH_PROC_PROPERTY = new ComparableVersion("3.13.0");

    private final MavenProject project;
    private final Properties given;
    private final int jdk;

    /**
     * @param given properties of the command line, which override those of the project
     * @param jdk the release of the JDK that runs Maven
     */
    CompilerCheck(MavenProject project, Properties given, int jdk) {
        this.project = project;
        this.given = given;
        this.jdk = jdk;
    }

    /** Whether the processor itself is one of the artifacts. */
    static boolean haveProcessor(List<Dependency> artifacts) {
        return artifacts.stream().anyMatch(artifact -> isProcessor(artifact.getGroupId(), artifact.getArtifactId()));
    }

    static boolean isProcessor(@Nullable String group, @Nullable String artifact) {
        return GROUP.equals(group) && PROCESSOR.equals(artifact);
    }

    /**
     * Returns the problem with the next step, or empty if an execution can run the processor, or may be able to.
     *
     * @param lead whether one of these artifacts is the processor or has it as a dependency
     */
    Optional<String> problem(Predicate<List<Dependency>> lead) {
        Plugin plugin = project.getPlugin(COMPILER_PLUGIN);
        if (plugin == null || plugin.getVersion() == null || isRunByAnotherPlugin()) {
            return Optional.empty();
        }
        Optional<String> first = Optional.empty();
        for (PluginExecution execution : plugin.getExecutions()) {
            if (execution.getGoals().contains("compile") && !"none".equals(execution.getPhase())) {
                Optional<String> problem = problem(plugin, CompilerConfiguration.of(execution), lead);
                if (problem.isEmpty()) {
                    return Optional.empty();
                }
                first = first.or(() -> problem);
            }
        }
        return first;
    }

    private Optional<String> problem(
            Plugin plugin, CompilerConfiguration configuration, Predicate<List<Dependency>> lead) {
        String compiler = value(configuration, "compilerId", "maven.compiler.compilerId");
        if (!(compiler.isEmpty() || compiler.startsWith("javac"))
                || value(configuration, "skipMain", "maven.main.skip").equals("true")) {
            return Optional.empty();
        }
        boolean hasProperty = new ComparableVersion(plugin.getVersion()).compareTo(WITH_PROC_PROPERTY) >= 0;
        String proc = value(configuration, "proc", hasProperty ? "maven.compiler.proc" : "");
        return new ProcessorCheck(plugin.getVersion(), jdk(configuration), project.getDependencies(), lead)
                .problem(configuration, proc);
    }

    private OptionalInt jdk(CompilerConfiguration configuration) {
        boolean other = configuration.has("jdkToolchain")
                || !value(configuration, "executable", "maven.compiler.executable")
                        .isEmpty()
                || project.getPlugin(TOOLCHAINS_PLUGIN) != null;
        return other ? OptionalInt.empty() : OptionalInt.of(jdk);
    }

    private String value(CompilerConfiguration configuration, String element, String property) {
        return configuration
                .text(element)
                .or(() -> Optional.ofNullable(given.getProperty(property)))
                .or(() -> Optional.ofNullable(project.getProperties().getProperty(property)))
                .orElse("");
    }

    /** Whether another plugin may run processors, such as Kotlin's. */
    private boolean isRunByAnotherPlugin() {
        return project.getBuildPlugins().stream()
                .filter(plugin -> !plugin.getKey().equals(COMPILER_PLUGIN))
                .anyMatch(plugin -> haveProcessor(plugin.getDependencies())
                        || Stream.concat(
                                        Stream.of(plugin.getConfiguration()),
                                        plugin.getExecutions().stream().map(PluginExecution::getConfiguration))
                                .anyMatch(configuration ->
                                        String.valueOf(configuration).contains(PROCESSOR)));
    }
}
