package dev.errata.runtime.cldr;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import dev.errata.runtime.locale.PluralCategory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes {@code CldrPlurals}: the plural rules of all locales that ICU4J knows, in Java. */
final class PluralSource {
    private static final List<String> OPERANDS = List.of("n", "i", "v", "f", "t");

    /** The number of each distinct set of rules; the first is that of languages without rules. */
    private final Map<RuleSet, Integer> numbers = new LinkedHashMap<>(Map.of(new RuleSet(Map.of()), 0));

    static String write() {
        return new PluralSource().source();
    }

    private String source() {
        Map<String, Set<String>> cardinal = languages(PluralType.CARDINAL);
        Map<String, Set<String>> ordinal = languages(PluralType.ORDINAL);
        Source source = new Source();
        Stream.of(PluralCategory.values())
                .map(category -> "import static dev.errata.runtime.locale.PluralCategory." + category + ";")
                .sorted()
                .forEach(line -> source.line(0, line));
        source.line(0, "");
        source.line(0, "/**");
        source.line(
                0,
                " * The plural rules of CLDR. Each distinct set of rules has a number and a method. The operands are those of");
        source.line(0, " * {@link PluralOperands}.");
        source.line(0, " */");
        source.line(0, "@SuppressWarnings(\"AlreadyChecked\") // each condition of CLDR is complete");
        source.line(0, "final class CldrPlurals {");
        source.line(1, "private CldrPlurals() {}").line(0, "");
        source.line(1, "/** The languages by the number of their cardinal rules. */");
        source.table("cardinal", cardinal).line(0, "");
        source.line(1, "/** The languages by the number of their ordinal rules. */");
        source.table("ordinal", ordinal).line(0, "");

        writeCategories(source);
        writeSelection(source);
        numbers.forEach((rules, number) -> writeRules(rules, number, source));
        source.line(0, "");
        source.line(1, "private static boolean isIn(long low, long high, long number) {");
        source.line(2, "return low <= number && number <= high;");
        source.line(1, "}");
        return source.line(0, "}").toString();
    }

    private Map<String, Set<String>> languages(PluralType type) {
        Map<String, Set<String>> languages = new TreeMap<>();
        for (ULocale locale : PluralRules.getAvailableULocales()) {
            RuleSet rules = RuleSet.parse(PluralRules.forLocale(locale, type).toString());
            int number = numbers.computeIfAbsent(rules, added -> numbers.size());
            if (number > 0) {
                languages
                        .computeIfAbsent(String.format("%3d", number), added -> new TreeSet<>())
                        .add(locale.toLanguageTag());
            }
        }
        return languages;
    }

    private void writeCategories(Source source) {
        source.line(1, "/** The keywords of all categories, with those that no integer has in parentheses. */");
        source.line(1, "static String categories(int rules) {");
        source.line(2, "return switch (rules) {");
        Map<String, List<String>> numbersByCategories = new LinkedHashMap<>();
        numbers.forEach((rules, number) -> numbersByCategories
                .computeIfAbsent(categories(rules), added -> new ArrayList<>())
                .add(number.toString()));
        numbersByCategories.forEach((categories, of) -> {
            if (!of.contains("0")) {
                source.line(3, "case " + String.join(", ", of) + " -> \"" + categories + "\";");
            }
        });
        source.line(3, "default -> \"other\";").line(2, "};").line(1, "}").line(0, "");
    }

    private static String categories(RuleSet rules) {
        Set<PluralCategory> whole = rules.ofWholeNumbers();
        List<String> keywords = new ArrayList<>();
        for (PluralCategory category : PluralCategory.values()) {
            if (category == PluralCategory.OTHER || rules.conditions().containsKey(category)) {
                keywords.add(whole.contains(category) ? category.keyword() : "(" + category.keyword() + ")");
            }
        }
        return String.join(" ", keywords);
    }

    private void writeSelection(Source source) {
        source.line(1, "static PluralCategory select(int rules, long n, long i, int v, long f, long t) {");
        source.line(2, "return switch (rules) {");
        numbers.forEach((rules, number) -> {
            if (number > 0) {
                source.line(
                        3, "case " + number + " -> rules" + number + "(" + String.join(", ", operands(rules)) + ");");
            }
        });
        source.line(3, "default -> OTHER;").line(2, "};").line(1, "}");
    }

    private static List<String> operands(RuleSet rules) {
        return OPERANDS.stream()
                .filter(operand -> rules.relations().anyMatch(relation -> relation.isAbout(operand)))
                .toList();
    }

    private static void writeRules(RuleSet rules, int number, Source source) {
        if (number == 0) {
            return;
        }
        String parameters = operands(rules).stream()
                .map(operand -> (operand.equals("v") ? "int " : "long ") + operand)
                .reduce((first, second) -> first + ", " + second)
                .orElseThrow();
        source.line(0, "").line(1, "private static PluralCategory rules" + number + "(" + parameters + ") {");
        rules.relations()
                .filter(relation -> relation.modulus() > 0)
                .map(relation ->
                        "long " + compared(relation) + " = " + relation.operand() + " % " + relation.modulus() + ";")
                .distinct()
                .sorted()
                .forEach(remainder -> source.line(2, remainder));
        rules.conditions().forEach((category, condition) -> {
            for (List<Relation> alternative : condition) {
                writeAlternative(alternative, category, source);
            }
        });
        source.line(2, "return OTHER;").line(1, "}");
    }

    /** One statement, or two if its list of values is too long for a line. */
    private static void writeAlternative(List<Relation> alternative, PluralCategory category, Source source) {
        String statement = "if (" + condition(alternative) + ") {";
        if (statement.length() + 8 <= Source.WIDTH) {
            source.line(2, statement).line(3, "return " + category + ";").line(2, "}");
            return;
        }
        for (int i = 0; i < alternative.size(); i++) {
            Relation relation = alternative.get(i);
            int half = relation.values().size() / 2;
            if (relation.isEqual() && half > 0) {
                writeAlternative(with(i, relation.first(half), alternative), category, source);
                writeAlternative(with(i, relation.from(half), alternative), category, source);
                return;
            }
        }
        throw new IllegalStateException("Too long: " + statement);
    }

    private static List<Relation> with(int index, Relation relation, List<Relation> alternative) {
        List<Relation> changed = new ArrayList<>(alternative);
        changed.set(index, relation);
        return changed;
    }

    private static String condition(List<Relation> alternative) {
        List<String> relations = new ArrayList<>();
        for (Relation relation : alternative) {
            String values = values(relation);
            boolean isMixed = alternative.size() > 1 && values.contains(" || ");
            relations.add(isMixed ? "(" + values + ")" : values);
        }
        return String.join(" && ", relations);
    }

    private static String values(Relation relation) {
        String compared = compared(relation);
        List<String> comparisons = new ArrayList<>();
        for (Relation.Range range : relation.values()) {
            String isIn = "isIn(" + range.low() + ", " + range.high() + ", " + compared + ")";
            String isNot = relation.isEqual() ? "" : "!";
            String equals = compared + (relation.isEqual() ? " == " : " != ") + range.low();
            comparisons.add(range.low() == range.high() ? equals : isNot + isIn);
        }
        return String.join(relation.isEqual() ? " || " : " && ", comparisons);
    }

    private static String compared(Relation relation) {
        return relation.modulus() == 0 ? relation.operand() : relation.operand() + relation.modulus();
    }
}
