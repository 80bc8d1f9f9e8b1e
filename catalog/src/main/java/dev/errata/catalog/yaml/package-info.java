/**
 * A YAML file and the tree of nodes that it becomes. Each node knows its span in the file, down to the characters of a scalar.
 * {@link dev.errata.catalog.yaml.reader} turns the file into the tree. Nothing here knows what a catalog is.
 */
@NullMarked
package dev.errata.catalog.yaml;

import org.jspecify.annotations.NullMarked;
