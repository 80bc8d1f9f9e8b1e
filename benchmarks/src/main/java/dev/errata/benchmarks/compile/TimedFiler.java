package dev.errata.benchmarks.compile;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** Measures the time for writing sources. */
final class TimedFiler implements Filer {
    private final Filer filer;
    private long nanos;

    TimedFiler(Filer filer) {
        this.filer = filer;
    }

    long nanos() {
        return nanos;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        JavaFileObject file = timed(() -> filer.createSourceFile(name, origins));
        return new ForwardingJavaFileObject<>(file) {
            @Override
            public Writer openWriter() throws IOException {
                return new TimedWriter(timed(super::openWriter));
            }
        };
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
        return filer.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(Location location, CharSequence in, CharSequence name, Element... origins)
            throws IOException {
        return filer.createResource(location, in, name, origins);
    }

    @Override
    public FileObject getResource(Location location, CharSequence in, CharSequence name) throws IOException {
        return filer.getResource(location, in, name);
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T timed(Work<T> work) throws IOException {
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            nanos += System.nanoTime() - start;
        }
    }

    private final class TimedWriter extends FilterWriter {
        TimedWriter(Writer writer) {
            super(writer);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            timed(() -> {
                out.write(text, from, length);
                return length;
            });
        }

        @Override
        public void close() throws IOException {
            timed(() -> {
                out.close();
                return true;
            });
        }
    }
}
