/**
 * The catalog language as data: every key with its kind of value, default and description. The parser reads keys through
 * these tables, and so does everything that explains the language.
 */
@NullMarked
package dev.errata.catalog.language;

import org.jspecify.annotations.NullMarked;
