package dev.errata.catalog.yaml;

import java.util.Optional;

/**
 * A file from a host. If the file is too large, the host may stop reading after {@link #MOST_BYTES} bytes and one more.
 *
 * @param label the name by which users know the file: a path with {@code /} separators, relative if possible
 * @param bytes the content; empty if the file is refused
 * @param refusal why the host did not read an existing file; usually empty
 */
@SuppressWarnings("ArrayRecordComponent") // files are not compared, and copies would waste memory
public record SourceBytes(String label, byte[] bytes, Optional<Refusal> refusal) {
    /** The most bytes that a file may have: 16 MiB. */
    public static final int MOST_BYTES = 16 << 20;

    /** Why a host does not read a file. */
    public enum Refusal {
        /** A symbolic link leads out of the directory that catalogs are read from. */
        LINK_LEADS_OUT,
        /** It is a directory, a device, a named pipe or a socket. */
        NOT_A_REGULAR_FILE,
        /** The operating system denies access, or the file is a link whose target does not exist. */
        UNREADABLE
    }

    /** A file that was read. */
    public SourceBytes(String label, byte[] bytes) {
        this(label, bytes, Optional.empty());
    }

    /** A file that exists and is not read. */
    public static SourceBytes refused(String label, Refusal refusal) {
        return new SourceBytes(label, new byte[0], Optional.of(refusal));
    }
}
