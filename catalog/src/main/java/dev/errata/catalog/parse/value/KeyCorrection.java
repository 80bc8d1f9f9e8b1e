package dev.errata.catalog.parse.value;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.NearbyNames;
import dev.errata.catalog.language.Section;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the keys that typos in a map are meant for. */
final class KeyCorrection {
    private final Section section;
    private final List<Entry> entries;

    KeyCorrection(Section section, List<Entry> entries) {
        this.section = section;
        this.entries = entries;
    }

    /**
     * The entries, with the key that was meant in place of each typo that is nearly one of the keys that are not given.
     *
     * @param owner what the map belongs to, as reports name it
     * @param problems takes a report of each typo
     */
    List<Entry> apply(String owner, List<Diagnostic> problems) {
        List<String> free = free();
        List<Entry> corrected = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Optional<String> meant = section.has(entry.name()) ? Optional.empty() : meant(entry, free);
            if (meant.isPresent()) {
                problems.add(KeyDiagnostics.unknownKey(entry.key().span(), entry.name(), owner, section.names(), free));
                corrected.add(new Entry(entry.key().respelled(meant.get()), entry.value()));
            } else {
                corrected.add(entry);
            }
        }
        return corrected;
    }

    /** The keys that the map could have and does not. */
    List<String> free() {
        Set<String> given = new HashSet<>();
        for (Entry entry : entries) {
            given.add(entry.name());
        }
        List<String> free = new ArrayList<>();
        for (String key : section.names()) {
            if (!given.contains(key)) {
                free.add(key);
            }
        }
        return free;
    }

    private static Optional<String> meant(Entry entry, List<String> free) {
        List<String> near = NearbyNames.of(entry.name(), free);
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
