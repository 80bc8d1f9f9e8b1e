/**
 * Reads a YAML file into a tree: decodes the bytes, replaces forbidden characters, and builds nodes from SnakeYAML's events.
 * Anchors, aliases, tags, merge keys and duplicate keys become diagnostics. Everything that is wrong with the file as YAML is
 * reported here.
 */
@NullMarked
package dev.errata.catalog.yaml.reader;

import org.jspecify.annotations.NullMarked;
