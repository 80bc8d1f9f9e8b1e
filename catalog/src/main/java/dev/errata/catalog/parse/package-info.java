/** From nodes to a catalog: keys, shapes, types and spellings. The rules between them are for the checks. */
@NullMarked
package dev.errata.catalog.parse;

import org.jspecify.annotations.NullMarked;
