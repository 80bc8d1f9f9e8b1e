/**
 * Parses and formats messages in ICU MessageFormat syntax: placeholders, plurals, selections, numbers, dates and times.
 */
@NullMarked
package dev.errata.runtime.message;

import org.jspecify.annotations.NullMarked;
