package dev.errata.maven;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Dependency;

/**
 * Finds out why one execution of the compiler plugin cannot run Errata's processor. It reports only problems that are
 * certain.
 *
 * @param version the version of the compiler plugin
 * @param jdk the release of the JDK that compiles; empty if it may differ from that of Maven
 * @param dependencies the dependencies of the project
 * @param lead whether one of these artifacts is the processor or has it as a dependency
 */
record ProcessorCheck(
        String version, OptionalInt jdk, List<Dependency> dependencies, Predicate<List<Dependency>> lead) {
    private static final ComparableVersion WITH_PATHS = new ComparableVersion("3.5");

    /** The first JDK whose javac does not run processors on the class path by default. */
    private static final int SILENT_JDK = 23;

    private static final String ADD_PATH = "List dev.errata:errata-processor in its <annotationProcessorPaths>.";
    private static final String NEW_VERSION = "Set its <version> to 3.6.0 or later";

    /**
     * Returns the problem with the next step, if there is one.
     *
     * @param proc the value of {@code <proc>} or its property; may be empty
     */
    Optional<String> problem(CompilerConfiguration configuration, String proc) {
        List<String> arguments = configuration.arguments();
        if (proc.equals("none")) {
            return Optional.of(
                    "<proc>none</proc>, or the property maven.compiler.proc, switches processors off. Remove it.");
        }
        if (arguments.contains("-proc:none")) {
            return Optional.of("the argument -proc:none switches processors off. Remove it.");
        }
        if (arguments.stream().anyMatch(ProcessorCheck::namesProcessors)) {
            return Optional.empty();
        }
        List<String> processors = configuration.processors();
        if (!processors.isEmpty() && processors.stream().noneMatch(name -> name.startsWith("dev.errata."))) {
            return Optional.of("<annotationProcessors> names other processors only."
                    + " Add dev.errata.processor.ErrorCatalogProcessor there.");
        }
        List<Dependency> paths = configuration.processorPaths();
        boolean requested = !processors.isEmpty()
                || !proc.isEmpty()
                || arguments.contains("-proc:full")
                || arguments.contains("-proc:only");
        return paths.isEmpty() || isOld() ? problemOfClassPath(requested, paths) : problemOfPaths(paths);
    }

    private boolean isOld() {
        return new ComparableVersion(version).compareTo(WITH_PATHS) < 0;
    }

    private Optional<String> problemOfPaths(List<Dependency> paths) {
        return lead.test(paths)
                ? Optional.empty()
                : Optional.of("its <annotationProcessorPaths> have no errata-processor."
                        + " Add dev.errata:errata-processor there.");
    }

    private Optional<String> problemOfClassPath(boolean requested, List<Dependency> ignored) {
        boolean silent = !requested && jdk.orElse(0) >= SILENT_JDK;
        if (!silent && lead.test(dependencies)) {
            return Optional.empty();
        }
        if (isOld()) {
            String also = lead.test(ignored) ? "." : ". " + ADD_PATH;
            return Optional.of("version " + version + " ignores <annotationProcessorPaths>. " + NEW_VERSION + also);
        }
        return Optional.of(
                silent
                        ? "the javac of JDK " + jdk.getAsInt() + " runs no processors of the class path. " + ADD_PATH
                        : "errata-processor is neither in <annotationProcessorPaths> nor among the dependencies. "
                                + ADD_PATH);
    }

    /** Whether an argument selects processors, or where they are, in a way that is not analyzed. */
    private static boolean namesProcessors(String argument) {
        String option = argument.toLowerCase(Locale.ROOT);
        return option.startsWith("-processor") || option.startsWith("--processor") || option.startsWith("@");
    }
}
