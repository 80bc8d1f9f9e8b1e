/**
 * Explains why a file is not valid YAML. SnakeYAML reports where it failed in terms of its own grammar. These classes look at
 * the lines around that position and say what the author probably meant to write.
 */
@NullMarked
package dev.errata.catalog.yaml.hint;

import org.jspecify.annotations.NullMarked;
