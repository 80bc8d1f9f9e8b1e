package dev.errata.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The Java source that changes when the catalogs change. Each module has its own package for it, because two modules on
 * the same class path or module path must not share a class or a package.
 */
record FingerprintSource(Path root, String module) {
    private static final String PACKAGES = "dev.errata.fingerprint.m";
    private static final String TYPE = "CatalogFingerprint";
    private static final int HASH_LENGTH = 12;

    /**
     * Returns the source of a module.
     *
     * @param root the source root that contains it
     */
    static FingerprintSource of(Path root, String groupId, String artifactId) {
        return new FingerprintSource(root, groupId + ":" + artifactId);
    }

    String packageName() {
        return PACKAGES + Fingerprint.ofName(module).substring(0, HASH_LENGTH);
    }

    Path file() {
        return root.resolve(packageName().replace('.', '/')).resolve(TYPE + ".java");
    }

    String text(Fingerprint fingerprint) {
        return """
                // Written by errata-maven-plugin for %s. It changes with the content of the module's error catalogs,
                // so that the compiler plugin compiles the module again.
                package %s;

                /** A fingerprint of the module's error catalogs. */
                final class %s {
                    /** The SHA-256 hash of their paths and bytes. */
                    static final String SHA_256 = "%s";

                    /** Not for use. */
                    private %s() {}
                }
                """.formatted(module, packageName(), TYPE, fingerprint.hash(), TYPE);
    }

    /**
     * Writes the source unless it is up to date. An unchanged source keeps its date, which the compiler plugin
     * compares.
     *
     * @return whether it was written
     */
    boolean write(Fingerprint fingerprint) throws IOException {
        byte[] bytes = text(fingerprint).getBytes(StandardCharsets.US_ASCII);
        Path file = file();
        if (Files.isRegularFile(file) && Arrays.equals(bytes, Files.readAllBytes(file))) {
            return false;
        }
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
        return true;
    }

    /** Deletes the source of a module that no longer has catalogs. */
    boolean delete() throws IOException {
        return Files.deleteIfExists(file());
    }
}
