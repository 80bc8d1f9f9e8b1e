package dev.errata.published;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A repository that a build was deployed to. */
record Publication(Path repository, String version) {
    private static final Path GROUP = Path.of("dev", "errata");

    /** Returns the names of all artifacts, sorted. */
    List<String> artifacts() throws IOException {
        try (Stream<Path> folders = Files.list(repository.resolve(GROUP))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Returns a file of an artifact, such as {@code -sources.jar}. */
    Path file(String artifact, String ending) {
        return repository.resolve(GROUP).resolve(artifact).resolve(version).resolve(artifact + '-' + version + ending);
    }

    /**
     * Returns all files that must be reproducible. Lists of versions are not, because they contain the time of
     * deployment.
     */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("maven-metadata"))
                    .map(repository::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** Returns all differences, including those in the entries of jars. */
    List<String> differences(Publication other) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Path file : files()) {
            Path here = repository.resolve(file);
            Path there = other.repository.resolve(file);
            if (Files.notExists(there)) {
                differences.add(file + " is missing");
            } else if (Files.mismatch(here, there) >= 0) {
                differences.add(
                        file + " " + (file.toString().endsWith(".jar") ? differentEntries(here, there) : "differs"));
            }
        }
        return differences;
    }

    private static String differentEntries(Path here, Path there) throws IOException {
        Map<String, ByteBuffer> ours = entries(here);
        Map<String, ByteBuffer> theirs = entries(there);
        Set<String> names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        names.removeIf(name -> Objects.equals(ours.get(name), theirs.get(name)));
        return names.isEmpty() ? "differs in the order, dates or modes of its entries" : "differs in " + names;
    }

    private static Map<String, ByteBuffer> entries(Path jar) throws IOException {
        Map<String, ByteBuffer> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), ByteBuffer.wrap(zip.readAllBytes()));
            }
        }
        return entries;
    }

    /** Returns the names of a jar's entries, sorted and without directories. */
    static List<String> contents(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        }
    }
}
