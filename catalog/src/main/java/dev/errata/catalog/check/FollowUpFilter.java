package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What may only follow from a fault that was reported before: who lost a line, or indented one too far, does not want to hear
 * of each thing that is missing for it.
 *
 * @param leftOut the names of errors that the file has and the catalog has not
 * @param places what stands at the places of such faults, and its first word, by error; what stands above the errors has
 *     the empty name
 * @param sideFiles the labels of side files with such faults
 */
record FollowUpFilter(Set<String> leftOut, Map<String, Set<String>> places, Set<String> sideFiles) {
    private static final Set<Rule> RULES = EnumSet.of(
            Rule.DUPLICATE_KEY,
            Rule.COMPLEX_KEY,
            Rule.MISSING_KEY,
            Rule.UNKNOWN_KEY,
            Rule.WRONG_SHAPE,
            Rule.UNDECLARED_LOCALE,
            Rule.NOT_A_BOOLEAN,
            Rule.BAD_NAME,
            Rule.UNKNOWN_TYPE);
    private static final Set<Rule> OF_SIDE_FILES = EnumSet.of(
            Rule.REFUSED_FILE, Rule.UNKNOWN_CONSTANT, Rule.EMPTY_FILE, Rule.YAML_SYNTAX, Rule.SIDE_FILE_MISMATCH);
    private static final String HEAD = "";

    static FollowUpFilter of(Catalog catalog, Set<String> leftOut, List<Diagnostic> before) {
        if (before.isEmpty()) {
            return new FollowUpFilter(leftOut, Map.of(), Set.of());
        }
        TreeMap<Integer, String> starts = new TreeMap<>();
        starts.put(0, HEAD);
        for (ErrorDefinition error : catalog.errors()) {
            starts.put(error.constant().span().start(), error.name());
        }
        Map<String, Set<String>> places = new HashMap<>();
        Set<String> sideFiles = new HashSet<>();
        for (Diagnostic fault : before) {
            Span span = fault.span();
            if ((RULES.contains(fault.rule()) || OF_SIDE_FILES.contains(fault.rule()))
                    && !span.file().label().equals(catalog.source().label())) {
                sideFiles.add(span.file().label());
            }
            if (RULES.contains(fault.rule())
                    && span.file().label().equals(catalog.source().label())) {
                Set<String> ofError =
                        places.computeIfAbsent(starts.floorEntry(span.start()).getValue(), error -> new HashSet<>());
                ofError.add(span.text());
                ofError.add(span.text().split("\\s", 2)[0]);
            }
        }
        return new FollowUpFilter(leftOut, places, sideFiles);
    }

    /** Whether an error has such a fault, so that a mere warning may wait. */
    boolean isIn(ErrorDefinition error) {
        return places.containsKey(error.name());
    }

    /** Whether such a fault of an error is about a key. */
    boolean isAbout(ErrorDefinition error, String key) {
        return places.getOrDefault(error.name(), Set.of()).contains(key);
    }

    /** Whether such a fault above the errors is about a key. */
    boolean isAboutInHead(String key) {
        return places.getOrDefault(HEAD, Set.of()).contains(key);
    }

    /** Whether the side file of a locale has such a fault, so that its texts may be there. */
    boolean isInSideFile(String locale) {
        return sideFiles.stream().anyMatch(label -> label.contains("." + locale + "."));
    }

    boolean isNone() {
        return leftOut.isEmpty() && places.isEmpty();
    }
}
