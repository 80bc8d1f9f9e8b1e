/**
 * Provides the rules of CLDR and BCP 47 for locales, and selects a catalog's locale for a user. The types are public
 * for the catalog compiler.
 */
@NullMarked
package dev.errata.runtime.locale;

import org.jspecify.annotations.NullMarked;
