/** Texts in languages that nobody speaks, computed from the source to try out what shows them. */
@NullMarked
package dev.errata.catalog.pseudo;

import org.jspecify.annotations.NullMarked;
