package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Span;

/** A map, a list or a scalar of a YAML file. */
public sealed interface YamlNode permits ScalarNode, SequenceNode, MappingNode {
    /** Its place, from its first character to its last. */
    Span span();
}
