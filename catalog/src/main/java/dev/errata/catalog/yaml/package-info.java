/** YAML as a tree in which every node knows its place. Nothing here knows what a catalog is. */
@NullMarked
package dev.errata.catalog.yaml;

import org.jspecify.annotations.NullMarked;
