package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What cannot be judged, because something else is at fault: who lost a line, or indented one too far, does not want to hear
 * of each text that is missing for it.
 *
 * @param leftOut the names of errors that the file has and the catalog has not
 * @param errors the names of errors with keys at the wrong place
 */
record Doubts(Set<String> leftOut, Set<String> errors) {
    private static final Set<Rule> OF_SHAPE = EnumSet.of(
            Rule.DUPLICATE_KEY, Rule.UNKNOWN_KEY, Rule.WRONG_SHAPE, Rule.UNDECLARED_LOCALE, Rule.COMPLEX_KEY);

    static Doubts of(Catalog catalog, Set<String> leftOut, List<Diagnostic> before) {
        if (before.isEmpty()) {
            return new Doubts(leftOut, Set.of());
        }
        TreeMap<Integer, String> starts = new TreeMap<>();
        for (ErrorDefinition error : catalog.errors()) {
            starts.put(error.constant().span().start(), error.name());
        }
        Set<String> errors = new HashSet<>();
        for (Diagnostic fault : before) {
            Map.Entry<Integer, String> error = starts.floorEntry(fault.span().start());
            boolean isHere = fault.span().file().label().equals(catalog.source().label());
            if (error != null && isHere && OF_SHAPE.contains(fault.rule())) {
                errors.add(error.getValue());
            }
        }
        return new Doubts(leftOut, errors);
    }

    boolean isComplete() {
        return leftOut.isEmpty();
    }
}
