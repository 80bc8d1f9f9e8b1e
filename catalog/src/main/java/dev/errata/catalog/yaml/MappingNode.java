package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Span;
import java.util.List;

/**
 * A map in the author's order. Its keys are unique and valid.
 *
 * @param isFlow whether it is written in braces
 */
public record MappingNode(Span span, boolean isFlow, List<Entry> entries) implements YamlNode {
    public MappingNode {
        entries = List.copyOf(entries);
    }

    /** A key and its value. */
    public record Entry(ScalarNode key, YamlNode value) {
        public String name() {
            return key.text();
        }

        /** Returns the span of the value, or of the key if the value is empty. */
        public Span place() {
            return value instanceof ScalarNode scalar && scalar.isAbsent() ? key.span() : value.span();
        }
    }
}
