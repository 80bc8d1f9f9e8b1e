package dev.errata.catalog.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * A hash of the source texts that a translator saw.
 *
 * <p>It is SHA-256 over the kind and the text of each text, both in UTF-8 and each followed by a zero byte, in the order title,
 * message, description, remedy; line ends of the texts are line feeds.
 *
 * @param digits all its hex digits, in lower case
 */
public record SourceHash(String digits) {
    private static final int SHORT = 6;

    /**
     * The hash of some texts.
     *
     * @param texts the texts as written, with the YAML around them undone, by their keys in the catalog and in their order
     */
    public static SourceHash of(Map<String, String> texts) {
        MessageDigest digest = sha256();
        texts.forEach((kind, text) -> {
            add(kind, digest);
            add(text.replace("\r\n", "\n").replace('\r', '\n'), digest);
        });
        return new SourceHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(String field, MessageDigest digest) {
        digest.update(field.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The digits that people write. */
    public String brief() {
        return digits.substring(0, SHORT);
    }

    /** Whether what somebody wrote is this hash or its beginning, in either case. */
    public boolean isWritten(String written) {
        return digits.startsWith(written.toLowerCase(Locale.ROOT));
    }
}
