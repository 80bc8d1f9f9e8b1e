/** How far a catalog is translated, and what its translations were made from. */
@NullMarked
package dev.errata.catalog.translation;

import org.jspecify.annotations.NullMarked;
