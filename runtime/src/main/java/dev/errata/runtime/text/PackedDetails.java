package dev.errata.runtime.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the details of all parameters of a catalog, which {@link CatalogTexts#parameterDetails()} returns in packed
 * form.
 */
final class PackedDetails {
    private static final char END = '\u0001';
    private static final String ERROR = "error";

    private final PackedTexts entries;

    /** For each error with details, the number of the entry after its name. */
    private final Map<String, Integer> starts = new HashMap<>();

    PackedDetails(String[] chunks) {
        entries = new PackedTexts(chunks, END);
        for (int i = 0; i < entries.size(); i++) {
            String entry = entries.text(i);
            if (word(entry).equals(ERROR)) {
                starts.put(rest(entry), i + 1);
            }
        }
    }

    /** Returns the details of an error's parameters by name, without parameters that have none. */
    Map<String, ParameterDetails> of(String error) {
        Map<String, ParameterDetails> details = new HashMap<>();
        int at = starts.getOrDefault(error, entries.size());
        while (at < entries.size() && !word(entries.text(at)).equals(ERROR)) {
            String name = rest(entries.text(at));
            StringBuilder description = new StringBuilder();
            StringBuilder example = new StringBuilder();
            List<String> values = new ArrayList<>();
            at++;
            while (at < entries.size() && read(entries.text(at), description, example, values)) {
                at++;
            }
            details.put(name, new ParameterDetails(text(description), text(example), List.copyOf(values)));
        }
        return details;
    }

    /** Adds an entry to the details of a parameter; returns false for an entry that does not belong to it. */
    private static boolean read(String entry, StringBuilder description, StringBuilder example, List<String> values) {
        switch (word(entry)) {
            case "description" -> description.append(rest(entry));
            case "example" -> example.append(rest(entry));
            case "value" -> values.add(rest(entry));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String word(String entry) {
        return entry.substring(0, entry.indexOf(' '));
    }

    private static String rest(String entry) {
        return entry.substring(entry.indexOf(' ') + 1);
    }

    private static Optional<String> text(StringBuilder text) {
        return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
    }
}
