package dev.errata.catalog.yaml;

/**
 * A file as a host hands it in. Of a file that is too large, {@link YamlReader#MOST_BYTES} bytes and one more are enough.
 *
 * @param label what users know the file by: a path with {@code /} separators, relative where that is known
 * @param bytes what the file holds
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files, and a copy of each would be a waste
public record SourceBytes(String label, byte[] bytes) {}
