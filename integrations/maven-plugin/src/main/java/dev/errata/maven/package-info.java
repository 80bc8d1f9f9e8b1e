/** Keeps Maven's compilation in step with the catalogs. */
@NullMarked
package dev.errata.maven;

import org.jspecify.annotations.NullMarked;
