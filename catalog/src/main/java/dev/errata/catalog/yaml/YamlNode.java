package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Span;

/** A map, a list or a scalar of a YAML file. */
public sealed interface YamlNode permits ScalarNode, SequenceNode, MappingNode {
    /** Returns the span from the first to the last character of the node. */
    Span span();
}
