/**
 * Compiles a catalog file to a checked catalog. This package holds what hosts need for that: the entry point, catalog
 * paths, translation files and rule levels. Its sub-packages are the stages.
 */
@NullMarked
package dev.errata.catalog;

import org.jspecify.annotations.NullMarked;
