package dev.errata.catalog.yaml.reader;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.YamlDiagnostics;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the entries of a map. Duplicate keys that follow one another are reported together, because then a line
 * between two list items or maps is usually missing.
 */
final class MapEntries {
    private static final int MOST_NEW_KEYS_BETWEEN = 2;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Repetition> repetitions = new ArrayList<>(0);

    /**
     * A run of duplicate keys.
     *
     * @param entriesBefore the number of entries before the last of them
     */
    private record Repetition(Span again, Span first, List<String> keys, int entriesBefore) {}

    void add(ScalarNode key, YamlNode value) {
        Entry entry = new Entry(key, value);
        Integer place = places.putIfAbsent(entry.name(), entries.size());
        if (place == null) {
            entries.add(entry);
            return;
        }
        Entry first = entries.get(place);
        if (repetitions.size() < YamlReader.MOST_PROBLEMS) {
            repeat(entry, first);
        }
        if (first.value() instanceof ScalarNode written && written.isAbsent()) {
            entries.set(place, entry);
        }
    }

    private void repeat(Entry entry, Entry first) {
        int last = repetitions.size() - 1;
        boolean goesOn = last >= 0
                && entries.size() - repetitions.get(last).entriesBefore() <= MOST_NEW_KEYS_BETWEEN
                && !repetitions.get(last).keys().contains(entry.name());
        if (goesOn) {
            Repetition run = repetitions.remove(last);
            run.keys().add(entry.name());
            repetitions.add(new Repetition(run.again(), run.first(), run.keys(), entries.size()));
        } else {
            List<String> keys = new ArrayList<>(List.of(entry.name()));
            repetitions.add(new Repetition(entry.key().span(), first.key().span(), keys, entries.size()));
        }
    }

    /** Returns a diagnostic for each run of duplicate keys. */
    List<Diagnostic> repetitions() {
        List<Diagnostic> diagnostics = new ArrayList<>(repetitions.size());
        for (Repetition run : repetitions) {
            diagnostics.add(YamlDiagnostics.duplicateKeys(run.again(), run.first(), run.keys()));
        }
        return diagnostics;
    }

    List<Entry> entries() {
        return entries;
    }
}
