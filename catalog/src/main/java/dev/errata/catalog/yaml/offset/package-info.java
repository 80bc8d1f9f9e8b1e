/**
 * Maps each character of a scalar's text to its offsets in the source. The text of a scalar differs from its source by escapes,
 * quotes, folded lines and indentation, so the source is replayed along the text.
 */
@NullMarked
package dev.errata.catalog.yaml.offset;

import org.jspecify.annotations.NullMarked;
