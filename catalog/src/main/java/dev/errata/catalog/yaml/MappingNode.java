package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Span;
import java.util.List;

/**
 * A map in the author's order. No key stands in it twice, and all keys are sound.
 *
 * @param isFlow whether it stands in braces
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

        /** The place of the value; the key's, where there is no value to point at. */
        public Span place() {
            return value instanceof ScalarNode scalar && scalar.isAbsent() ? key.span() : value.span();
        }
    }
}
