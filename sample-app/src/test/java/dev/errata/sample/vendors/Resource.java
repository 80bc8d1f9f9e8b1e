package dev.errata.sample.vendors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files in {@code src/test/resources}. */
final class Resource {
    private Resource() {}

    static String text(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such resource: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A vendor's codes, one a line. */
    static List<String> codes(String vendor) {
        return text("/vendor-codes/" + vendor + ".txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
