package dev.errata.benchmarks.compile;

import dev.errata.benchmarks.run.Jars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles once in a fresh JVM, with or without Errata's processor, and prints the time of the processor. */
final class CompileProbe {
    private CompileProbe() {}

    /**
     * Prints the figures.
     *
     * @param arguments whether to use the processor, the number of options, the options, the sources
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        long start = System.nanoTime();
        int options = 2 + Integer.parseInt(arguments[1]);
        List<String> all = Arrays.asList(arguments);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                TimedLoader loader = new TimedLoader(Jars.processor())) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    null,
                    all.subList(2, options),
                    null,
                    files.getJavaFileObjectsFromStrings(all.subList(options, all.size())));
            List<TimedProcessor> processors = new ArrayList<>();
            if (arguments[0].equals("with")) {
                processors.add(
                        new TimedProcessor((Processor) loader.loadClass("dev.errata.processor.ErrorCatalogProcessor")
                                .getConstructor()
                                .newInstance()));
                task.setProcessors(processors);
            }
            if (!task.call()) {
                throw new IllegalStateException("does not compile");
            }
            print(Phase.ALL, System.nanoTime() - start);
            for (TimedProcessor processor : processors) {
                print(Phase.PROCESSOR, processor.nanos());
                print(Phase.FILER, processor.filerNanos());
                print(Phase.LOADING, loader.nanos());
                print(Phase.CLASSES, loader.classes());
            }
        }
    }

    private static void print(Phase part, long figure) {
        System.out.println(part + "=" + figure);
    }
}
