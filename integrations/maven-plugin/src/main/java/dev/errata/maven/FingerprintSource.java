package dev.errata.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The Java source that changes when the catalogs do. Each module has it in a package of its own, because two modules of one
 * class path or module path must not share a class or a package.
 */
record FingerprintSource(Path root, String module) {
    private static final String PACKAGES = "dev.errata.fingerprint.m";
    private static final String TYPE = "CatalogFingerprint";
    private static final int HASH_LENGTH = 12;

    /**
     * The source of a module.
     *
     * @param root the source root that it belongs to
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
                // and so makes the compiler plugin compile the module anew.
                package %s;

                /** Stands for the content of the module's error catalogs. */
                final class %s {
                    /** SHA-256 over their paths and bytes. */
                    static final String SHA_256 = "%s";

                    /** Not for use. */
                    private %s() {}
                }
                """.formatted(module, packageName(), TYPE, fingerprint.hash(), TYPE);
    }

    /**
     * Writes the source unless it is there as it should be: its date is what the compiler plugin goes by.
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

    /** Removes the source of a module that has no catalogs any more. */
    boolean delete() throws IOException {
        return Files.deleteIfExists(file());
    }
}
