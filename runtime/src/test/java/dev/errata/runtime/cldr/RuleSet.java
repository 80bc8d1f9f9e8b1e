package dev.errata.runtime.cldr;

import dev.errata.runtime.locale.PluralCategory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The parsed rules of a language in CLDR's syntax. Each category except {@code other} has conditions, one of which must hold.
 * A condition consists of relations, all of which must hold. Compact notation is not used, so {@code e} and {@code c} are 0.
 */
record RuleSet(Map<PluralCategory, List<List<Relation>>> conditions) {
    private static final String COMPACT = "ec";
    private static final String FRACTION = "vft";

    static RuleSet parse(String rules) {
        Map<PluralCategory, List<List<Relation>>> conditions = new EnumMap<>(PluralCategory.class);
        for (String rule : rules.split(";")) {
            int colon = rule.indexOf(':');
            PluralCategory category =
                    PluralCategory.of(rule.substring(0, colon).strip()).orElseThrow();
            String condition = rule.substring(colon + 1).replaceAll("@.*", "").strip();
            if (category != PluralCategory.OTHER) {
                conditions.put(category, zeroed(parseCondition(condition), COMPACT));
            }
        }
        return new RuleSet(conditions);
    }

    private static List<List<Relation>> parseCondition(String condition) {
        List<List<Relation>> alternatives = new ArrayList<>();
        for (String alternative : condition.split(" or ")) {
            List<Relation> relations = new ArrayList<>();
            for (String relation : alternative.split(" and ")) {
                relations.add(Relation.parse(relation));
            }
            alternatives.add(relations);
        }
        return alternatives;
    }

    /** The same condition if some operands are zero. */
    private static List<List<Relation>> zeroed(List<List<Relation>> condition, String operands) {
        List<List<Relation>> alternatives = new ArrayList<>();
        for (List<Relation> alternative : condition) {
            if (alternative.stream().allMatch(relation -> !relation.isAbout(operands) || relation.holds(0))) {
                alternatives.add(alternative.stream()
                        .filter(relation -> !relation.isAbout(operands))
                        .toList());
            }
        }
        return alternatives;
    }

    /** The categories that integers have; not all languages include {@code other}. */
    Set<PluralCategory> ofWholeNumbers() {
        Map<PluralCategory, List<List<Relation>>> whole = new EnumMap<>(PluralCategory.class);
        conditions.forEach((category, condition) -> whole.put(category, zeroed(condition, FRACTION)));
        Set<PluralCategory> found = new TreeSet<>();
        long end = whereAllRepeats();
        for (long n = 0; n < end && found.size() <= conditions.size(); n++) {
            found.add(category(whole, n));
        }
        return found;
    }

    /** Above the largest number that is compared all repeats with the largest modulus, which the others divide. */
    private long whereAllRepeats() {
        long largest = 0;
        long modulus = 1;
        for (Relation relation : relations().toList()) {
            largest = Math.max(largest, relation.modulus() == 0 ? relation.largest() : 0);
            modulus = Math.max(modulus, relation.modulus());
        }
        return largest + 1 + modulus;
    }

    Stream<Relation> relations() {
        return conditions.values().stream().flatMap(List::stream).flatMap(List::stream);
    }

    private static PluralCategory category(Map<PluralCategory, List<List<Relation>>> rules, long n) {
        for (Map.Entry<PluralCategory, List<List<Relation>>> rule : rules.entrySet()) {
            for (List<Relation> alternative : rule.getValue()) {
                if (alternative.stream().allMatch(relation -> relation.holds(n))) {
                    return rule.getKey();
                }
            }
        }
        return PluralCategory.OTHER;
    }
}
