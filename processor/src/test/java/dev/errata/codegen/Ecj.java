package dev.errata.codegen;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Runs the Eclipse compiler. */
final class Ecj {
    private Ecj() {}

    /** Returns the compiler's messages about sources that are given by path; empty if there are none. */
    static String compile(Path folder, Map<String, String> sources, String... options) throws IOException {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue(), StandardCharsets.US_ASCII);
        }
        StringWriter printed = new StringWriter();
        String[] all = new String[options.length + 8];
        System.arraycopy(options, 0, all, 0, options.length);
        String[] fixed = {"-17", "-proc:none", "-enableJavadoc", "-cp", System.getProperty("java.class.path")};
        System.arraycopy(fixed, 0, all, options.length, fixed.length);
        all[options.length + 5] = "-d";
        all[options.length + 6] = "none";
        all[options.length + 7] = folder.toString();
        PrintWriter writer = new PrintWriter(printed);
        BatchCompiler.compile(all, writer, writer, null);
        return printed.toString();
    }
}
