/**
 * Finds errors by their codes. The types are public for generated code only; programs call {@code fromCode} of the
 * generated enum.
 */
@NullMarked
package dev.errata.runtime.lookup;

import org.jspecify.annotations.NullMarked;
