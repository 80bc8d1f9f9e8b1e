package dev.errata.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.errata.runtime.ErrorCatalog;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A user's project in a directory with Maven's layout, for any compiler of {@code javax.tools}. */
final class Project {
    private final Path root;

    Project(Path root) {
        this.root = root;
    }

    /** Returns a project whose package {@code com.acme} has annotations for the given catalogs. */
    static Project naming(Path root, String... catalogs) {
        StringBuilder source = new StringBuilder();
        for (String catalog : catalogs) {
            source.append("@ErrorCatalog(\"").append(catalog).append("\")\n");
        }
        return new Project(root)
                .java(
                        "com/acme/package-info.java",
                        source + "package com.acme;\nimport dev.errata.runtime.ErrorCatalog;\n");
    }

    Path path(String path) {
        return root.resolve(path);
    }

    Project file(String path, String text) {
        return file(path, text.getBytes(UTF_8));
    }

    Project file(String path, byte[] bytes) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.write(path(path), bytes);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Project java(String path, String text) {
        return file("src/main/java/" + path, text);
    }

    Project catalog(String path, String text) {
        return file("src/main/resources/" + path, text);
    }

    Outcome javac(Processor processor, String... options) {
        return javac(List.of(processor), options);
    }

    Outcome javac(List<? extends Processor> processors, String... options) {
        return compile(ToolProvider.getSystemJavaCompiler(), processors, options);
    }

    /** Runs the Eclipse compiler, which without {@code -s} writes sources to the working directory. */
    Outcome ecj(Processor processor, String... options) {
        return ecj(List.of(processor), options);
    }

    Outcome ecj(List<? extends Processor> processors, String... options) {
        List<String> all = new ArrayList<>(List.of("-17", "-s", path("target").toString()));
        all.addAll(List.of(options));
        return compile(new EclipseCompiler(), processors, all.toArray(String[]::new));
    }

    private Outcome compile(JavaCompiler compiler, List<? extends Processor> processors, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        if (!all.contains("-d")) {
            all.addAll(List.of("-d", path("target/classes").toString()));
        }
        if (!all.contains("-cp") && !all.contains("--module-path")) {
            all.addAll(List.of("-cp", runtime()));
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, encoding(all))) {
            Files.createDirectories(path("target/classes"));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(out, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources()));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            boolean success = task.call();
            List<Message> messages = new ArrayList<>();
            for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
                messages.add(new Message(each.getKind(), each.getLineNumber(), each.getMessage(Locale.ROOT)));
            }
            return new Outcome(success, messages, out.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the encoding of the option for the file manager. Compilers that a program calls ignore the option. */
    private static Charset encoding(List<String> options) {
        int option = options.indexOf("-encoding");
        return option < 0 ? UTF_8 : Charset.forName(options.get(option + 1));
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(path("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the location of the runtime, which users have on their class path. */
    static String runtime() {
        return location(ErrorCatalog.class);
    }

    static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean wrote(String classFile) {
        return Files.exists(path("target/classes").resolve(classFile));
    }

    record Message(Kind kind, long line, String text) {}

    record Outcome(boolean success, List<Message> messages, String out) {
        List<String> errors() {
            return texts(Kind.ERROR);
        }

        List<String> warnings() {
            return Stream.concat(texts(Kind.WARNING).stream(), texts(Kind.MANDATORY_WARNING).stream())
                    .toList();
        }

        private List<String> texts(Kind kind) {
            return messages.stream()
                    .filter(each -> each.kind() == kind)
                    .map(Message::text)
                    .toList();
        }

        String text() {
            return messages.stream().map(Message::text).collect(joining("\n")) + out;
        }
    }
}
