/** Made-up catalogs of any size, and the same texts in the forms that others read. */
@NullMarked
package dev.errata.benchmarks.catalog;

import org.jspecify.annotations.NullMarked;
