/**
 * Texts of catalogs: where they are kept, and which locale's text is taken. The types are public for generated code only;
 * programs reach the texts through {@code ErrorCode} and {@code CatalogException}.
 */
@NullMarked
package dev.errata.runtime.text;

import org.jspecify.annotations.NullMarked;
