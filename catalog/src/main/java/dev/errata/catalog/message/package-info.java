/** Parses and writes message texts in ICU MessageFormat syntax. */
@NullMarked
package dev.errata.catalog.message;

import org.jspecify.annotations.NullMarked;
