/** Generates catalogs of any size, and writes the same texts in the formats of the other candidates. */
@NullMarked
package dev.errata.benchmarks.catalog;

import org.jspecify.annotations.NullMarked;
