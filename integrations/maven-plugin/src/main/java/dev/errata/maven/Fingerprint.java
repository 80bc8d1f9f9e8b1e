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
 * What the catalogs of a module say, in a few characters: another name or another byte gives another hash, another date or
 * place does not.
 *
 * @param hash SHA-256 in hexadecimal digits
 * @param catalogs how many files went into it
 */
record Fingerprint(String hash, int catalogs) {
    /** A key that every catalog and every side file has. */
    private static final String MARK = "errata";

    /** The fingerprint of those files that can be catalogs. */
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

    /** The hash of a name. */
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

    /** Whether the key can be there: a word too many builds once too often, a parser too clever once too seldom. */
    private static boolean isMarked(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(MARK);
    }

    /** With its length, so that no two lists of parts run together to the same bytes. */
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
