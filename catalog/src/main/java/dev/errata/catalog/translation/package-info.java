/** Computes how completely a catalog is translated, and which translations are older than their source. */
@NullMarked
package dev.errata.catalog.translation;

import org.jspecify.annotations.NullMarked;
