package dev.errata.codegen;

import dev.errata.catalog.diagnostic.Span;

/**
 * One Java source, ASCII only, with {@code \n} as its line end.
 *
 * @param typeName the fully qualified name of its type
 * @param text the whole file
 * @param origin the place of the catalog's name, for a host that cannot write the file
 */
public record GeneratedFile(String typeName, String text, Span origin) {}
