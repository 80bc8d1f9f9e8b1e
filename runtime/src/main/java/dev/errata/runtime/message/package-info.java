/**
 * Messages in ICU MessageFormat syntax, taken apart and printed: placeholders, plurals, selections, numbers, dates and times.
 */
@NullMarked
package dev.errata.runtime.message;

import org.jspecify.annotations.NullMarked;
