/**
 * Computes the texts of pseudo-locales from those of the source locale. Pseudo-locales help to test how an application
 * displays translated texts.
 */
@NullMarked
package dev.errata.catalog.pseudo;

import org.jspecify.annotations.NullMarked;
