/**
 * Texts of catalogs: where they are kept, which locale's text is taken, and how arguments are put in. The types are public
 * for generated code only; programs reach the texts through {@code ErrorCode} and {@code CatalogException}.
 */
@NullMarked
package dev.errata.runtime.text;

import org.jspecify.annotations.NullMarked;
