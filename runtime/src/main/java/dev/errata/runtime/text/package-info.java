/**
 * Stores the texts of catalogs and selects the text for a locale. The types are public for generated code only;
 * programs use the methods of {@code ErrorCode} and {@code CatalogException}.
 */
@NullMarked
package dev.errata.runtime.text;

import org.jspecify.annotations.NullMarked;
