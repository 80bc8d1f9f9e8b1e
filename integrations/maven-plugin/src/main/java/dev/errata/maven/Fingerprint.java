package dev.errata.maven;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A hash of the content of a module's catalogs. It depends on their names and bytes, but not on their dates or
 * directories.
 *
 * @param hash SHA-256 in hexadecimal digits
 * @param catalogs the number of hashed files
 */
record Fingerprint(String hash, int catalogs) {
    /** A key that every catalog and every translation file has. */
    private static final String MARK = "errata";

    /** Returns the fingerprint of those files that may be catalogs. */
    static Fingerprint of(List<YamlFile> files) throws UnreadableFileException {
        MessageDigest digest = sha256();
        int catalogs = 0;
        for (YamlFile file : files) {
            byte[] bytes = bytes(file);
            if (isMarked(bytes)) {
                catalogs++;
                add(digest, file.name().getBytes(StandardCharsets.UTF_8));
                add(digest, bytes);
            }
        }
        return new Fingerprint(hex(digest), catalogs);
    }

    /** Returns the hash of a name. */
    static String ofName(String name) {
        MessageDigest digest = sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    private static byte[] bytes(YamlFile file) throws UnreadableFileException {
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException failed) {
            throw new UnreadableFileException(file.path(), failed);
        }
    }

    /**
     * Whether the file may have the key. Searching for the word sometimes compiles once too often; parsing YAML here
     * could miss a change.
     */
    private static boolean isMarked(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(MARK);
    }

    /** Adds a part with its length, so that different lists of parts never have the same bytes. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
