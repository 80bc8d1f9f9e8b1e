package dev.errata.catalog.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * A hash of the source texts that a translation was made from.
 *
 * <p>It is SHA-256 over each text's kind and content, both in UTF-8 and each followed by a zero byte, in the order
 * title, message, description, remedy. Line ends in the texts are line feeds.
 *
 * @param digits all hex digits in lower case
 */
public record SourceHash(String digits) {
    private static final int SHORT = 6;

    /**
     * Computes the hash of some texts.
     *
     * @param texts the texts after YAML is parsed, by their keys in the catalog and in the order above
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

    /** Returns the first digits, which users write in a translation file. */
    public String brief() {
        return digits.substring(0, SHORT);
    }

    /** Returns whether the given text is this hash or its beginning, ignoring case. */
    public boolean isWritten(String written) {
        return digits.startsWith(written.toLowerCase(Locale.ROOT));
    }
}
