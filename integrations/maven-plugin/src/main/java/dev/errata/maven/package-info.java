/** Makes Maven recompile a module when its catalogs change. */
@NullMarked
package dev.errata.maven;

import org.jspecify.annotations.NullMarked;
