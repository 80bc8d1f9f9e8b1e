/**
 * The annotation processor: a host of the compiler of catalogs.
 *
 * <p>It finds the catalogs that annotations name, hands their bytes to {@link dev.errata.codegen.CatalogCompiler}, writes what comes
 * out and prints what is wrong. It knows the Java compiler and the disk, and no rule of the catalog language.
 */
@NullMarked
package dev.errata.processor;

import org.jspecify.annotations.NullMarked;
