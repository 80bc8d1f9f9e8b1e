package dev.errata.catalog.yaml;

import java.util.Optional;

/**
 * A file as a host hands it in. Of a file that is too large, {@link #MOST_BYTES} bytes and one more are enough.
 *
 * @param label what users know the file by: a path with {@code /} separators, relative where that is known
 * @param bytes what the file holds; empty where it is refused
 * @param refusal why the host did not read the file although it exists; mostly empty
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files, and a copy of each would be a waste
public record SourceBytes(String label, byte[] bytes, Optional<Refusal> refusal) {
    /** The most bytes that a file may have: 16 MiB. */
    public static final int MOST_BYTES = 16 << 20;

    /** Why a host does not read a file. */
    public enum Refusal {
        /** A symbolic link leads out of the directory in which catalogs are looked for. */
        LINK_LEADS_OUT,
        /** It is a directory, a device, a named pipe or a socket. */
        NOT_A_REGULAR_FILE,
        /** The operating system does not let the host read it, or it is a link to nothing. */
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
