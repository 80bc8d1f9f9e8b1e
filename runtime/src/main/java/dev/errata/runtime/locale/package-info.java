/**
 * What CLDR and BCP 47 say about locales, and which of a catalog's locales answers a reader. The types are public for the
 * catalog's compiler.
 */
@NullMarked
package dev.errata.runtime.locale;

import org.jspecify.annotations.NullMarked;
