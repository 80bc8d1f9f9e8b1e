/** The way from a file to a checked catalog, and what hosts need to take it: paths, side files, levels of rules. */
@NullMarked
package dev.errata.catalog;

import org.jspecify.annotations.NullMarked;
