package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Span;
import java.util.List;

/**
 * A list.
 *
 * @param isFlow whether it is written in brackets
 */
public record SequenceNode(Span span, boolean isFlow, List<YamlNode> items) implements YamlNode {
    public SequenceNode {
        items = List.copyOf(items);
    }
}
