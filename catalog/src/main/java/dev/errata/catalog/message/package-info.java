/** Message texts taken apart. */
@NullMarked
package dev.errata.catalog.message;

import org.jspecify.annotations.NullMarked;
