package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.YamlDiagnostics;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of a map as it is read. Keys that come again are told together: where there are several, a line is missing. */
final class MapEntries {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> repeated = new ArrayList<>(0);
    private final List<Span> firstRepeated = new ArrayList<>(0);

    void add(ScalarNode key, YamlNode value) {
        Entry entry = new Entry(key, value);
        Integer place = places.putIfAbsent(entry.name(), entries.size());
        if (place == null) {
            entries.add(entry);
            return;
        }
        Entry first = entries.get(place);
        if (repeated.isEmpty()) {
            firstRepeated.add(key.span());
            firstRepeated.add(first.key().span());
        }
        repeated.add(entry.name());
        if (first.value() instanceof ScalarNode written && written.isAbsent()) {
            entries.set(place, entry);
        }
    }

    /** What is to be said of keys that came again. */
    Optional<Diagnostic> repetition() {
        return repeated.isEmpty()
                ? Optional.empty()
                : Optional.of(YamlDiagnostics.duplicateKeys(firstRepeated.get(0), firstRepeated.get(1), repeated));
    }

    List<Entry> entries() {
        return entries;
    }
}
