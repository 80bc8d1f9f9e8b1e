package dev.errata.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Loads a processor as javac does, in its own class loader, and measures the time. */
final class TimedLoader extends URLClassLoader {
    private long nanos;
    private int depth;
    private int classes;

    TimedLoader(Path... jars) {
        super(urls(jars), ClassLoader.getPlatformClassLoader());
    }

    long nanos() {
        return nanos;
    }

    int classes() {
        return classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        long start = System.nanoTime();
        depth++;
        try {
            classes++;
            return super.findClass(name);
        } finally {
            depth--;
            // Loading a class loads its superclass first, so loads are nested.
            if (depth == 0) {
                nanos += System.nanoTime() - start;
            }
        }
    }

    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    private static URL[] urls(Path... jars) {
        try {
            URL[] urls = new URL[jars.length];
            for (int i = 0; i < jars.length; i++) {
                urls[i] = jars[i].toUri().toURL();
            }
            return urls;
        } catch (MalformedURLException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
