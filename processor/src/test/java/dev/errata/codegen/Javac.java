package dev.errata.codegen;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Runs the compiler of the current JDK, which reads from memory and writes to memory. */
final class Javac {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Javac() {}

    /** The strictest options that projects use: each warning is an error, and so is a missing comment. */
    static List<String> strict(int release) {
        return List.of("--release", "" + release, "-Xlint:all", "-Werror", "-Xdoclint:all/protected");
    }

    /** The options of a project that only compiles. */
    static List<String> plain(int release) {
        return List.of("--release", "" + release);
    }

    /** The releases that generated code must compile for and that this JDK supports. */
    static List<Integer> releases() {
        return Runtime.version().feature() >= 25 ? List.of(17, 21, 25) : List.of(17);
    }

    static Compiled compile(Map<String, String> sources, List<String> options) {
        return compile(sources, options, new Compiled(List.of(), Map.of()));
    }

    /** Compiles sources, given by path, with existing classes on the class path. */
    static Compiled compile(Map<String, String> sources, List<String> options, Compiled before) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-proc:none", "-implicit:none"));
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Source(path, text)));
        Memory memory = new Memory(COMPILER.getStandardFileManager(diagnostics, Locale.ROOT, null), before.classes());
        COMPILER.getTask(null, memory, diagnostics, all, null, files).call();
        Map<String, byte[]> classes = new TreeMap<>(before.classes());
        memory.written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return new Compiled(
                diagnostics.getDiagnostics().stream().map(Javac::text).toList(), classes);
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": ";
        return place + diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ENGLISH);
    }

    /**
     * The result of a compilation.
     *
     * @param messages errors and warnings
     * @param classes class files by class name
     */
    record Compiled(List<String> messages, Map<String, byte[]> classes) {
        ClassLoader loader() {
            return loader(loaded -> {});
        }

        /** A class loader that records which classes it loads. */
        ClassLoader loader(Consumer<String> loaded) {
            return new ClassLoader(Javac.class.getClassLoader()) {
                @Override
                protected Class<?> findClass(String name) throws ClassNotFoundException {
                    byte[] bytes = classes.get(name);
                    if (bytes == null) {
                        throw new ClassNotFoundException(name);
                    }
                    loaded.accept(name);
                    return defineClass(name, bytes, 0, bytes.length);
                }
            };
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("mem:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final String name;
        private final byte[] bytes;

        ClassFile(String name, byte[] bytes) {
            super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public java.io.InputStream openInputStream() {
            return new java.io.ByteArrayInputStream(bytes);
        }
    }

    /** A file manager that keeps classes in memory. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> before;
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Memory(JavaFileManager manager, Map<String, byte[]> before) {
            super(manager);
            this.before = before;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("mem:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, java.util.Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws java.io.IOException {
            List<JavaFileObject> files = new ArrayList<>();
            super.list(location, packageName, kinds, recurse).forEach(files::add);
            if (location == javax.tools.StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
                before.forEach((name, bytes) -> {
                    if (name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName)) {
                        files.add(new ClassFile(name, bytes));
                    }
                });
            }
            return files;
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof ClassFile classFile ? classFile.name : super.inferBinaryName(location, file);
        }
    }
}
