package dev.errata.benchmarks.run;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The jars of the parties. */
public final class Jars {
    private Jars() {}

    /** Our processor as users get it, with all that it needs inside. */
    public static Path processor() {
        return of("dev.errata.processor.ErrorCatalogProcessor");
    }

    public static Path runtime() {
        return of("dev.errata.runtime.ErrorCode");
    }

    public static Path benchmarks() {
        return of(Jars.class.getName());
    }

    /** What classes need that JBoss Logging's processor makes. */
    public static String jbossClassPath() {
        return path(of("org.jboss.logging.Logger"), of("org.jboss.logging.annotations.MessageBundle"));
    }

    public static String jbossProcessorPath() {
        return path(of("org.jboss.logging.processor.apt.LoggingToolsProcessor"), of("org.jboss.jdeparser.JDeparser"))
                + File.pathSeparator
                + jbossClassPath();
    }

    public static String path(Path... parts) {
        return Arrays.stream(parts).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path of(String className) {
        try {
            Class<?> type = Class.forName(className, false, Jars.class.getClassLoader());
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                throw new IllegalStateException("benchmarks are run from benchmarks.jar; see benchmarks/README.md");
            }
            return jar;
        } catch (ClassNotFoundException | URISyntaxException broken) {
            throw new IllegalStateException(className, broken);
        }
    }
}
