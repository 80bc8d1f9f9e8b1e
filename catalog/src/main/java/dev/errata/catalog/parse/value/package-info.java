/** Reads maps by their declared keys, and the values of keys: words, texts, names, codes and locales. */
@NullMarked
package dev.errata.catalog.parse.value;

import org.jspecify.annotations.NullMarked;
