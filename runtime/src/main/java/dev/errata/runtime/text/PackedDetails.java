package dev.errata.runtime.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The details of all parameters of a catalog, as {@link CatalogTexts#parameterDetails()} packs them. */
final class PackedDetails {
    private static final char END = '\u0001';
    private static final String ERROR = "error";

    private final PackedTexts facts;

    /** Of each error that has details, the number of the fact that follows its name. */
    private final Map<String, Integer> starts = new HashMap<>();

    PackedDetails(String[] chunks) {
        facts = new PackedTexts(chunks, END);
        for (int i = 0; i < facts.size(); i++) {
            String fact = facts.text(i);
            if (word(fact).equals(ERROR)) {
                starts.put(rest(fact), i + 1);
            }
        }
    }

    /** The details of those parameters of an error that have any, by name. */
    Map<String, ParameterDetails> of(String error) {
        Map<String, ParameterDetails> details = new HashMap<>();
        int at = starts.getOrDefault(error, facts.size());
        while (at < facts.size() && !word(facts.text(at)).equals(ERROR)) {
            String name = rest(facts.text(at));
            StringBuilder description = new StringBuilder();
            StringBuilder example = new StringBuilder();
            List<String> values = new ArrayList<>();
            at++;
            while (at < facts.size() && read(facts.text(at), description, example, values)) {
                at++;
            }
            details.put(name, new ParameterDetails(text(description), text(example), List.copyOf(values)));
        }
        return details;
    }

    /** Adds a fact to the details of a parameter; false for a fact that begins something else. */
    private static boolean read(String fact, StringBuilder description, StringBuilder example, List<String> values) {
        switch (word(fact)) {
            case "description" -> description.append(rest(fact));
            case "example" -> example.append(rest(fact));
            case "value" -> values.add(rest(fact));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String word(String fact) {
        return fact.substring(0, fact.indexOf(' '));
    }

    private static String rest(String fact) {
        return fact.substring(fact.indexOf(' ') + 1);
    }

    private static Optional<String> text(StringBuilder text) {
        return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
    }
}
