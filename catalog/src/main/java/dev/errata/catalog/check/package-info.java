/** The rules: a check per family, and the proof that all of them ran. */
@NullMarked
package dev.errata.catalog.check;

import org.jspecify.annotations.NullMarked;
