package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Severity;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import dev.errata.catalog.language.CatalogKeys;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.ScalarReader;
import dev.errata.catalog.parse.value.ValueParser;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the severities that a catalog sets for rules. */
final class RulesParser {
    private final List<Diagnostic> problems;
    private final ScalarReader scalars;

    RulesParser(List<Diagnostic> problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    RuleLevels parse(MappingReader root) {
        Map<Rule, Optional<Severity>> levels = new EnumMap<>(Rule.class);
        for (Entry entry : root.entries(CatalogKeys.RULES)) {
            Optional<Rule> rule = rule(entry);
            Optional<RuleLevels.Level> level = level(entry);
            if (rule.isPresent() && level.isPresent()) {
                levels.put(rule.get(), level.get().severity());
            }
        }
        return new RuleLevels(levels);
    }

    private Optional<Rule> rule(Entry entry) {
        Optional<Rule> rule = Rule.of(entry.name());
        if (rule.isPresent() && rule.get().isAdjustable()) {
            return rule;
        }
        problems.add(
                rule.isEmpty()
                        ? ValueDiagnostics.unknownRule(entry.key().span(), entry.name(), Rule.adjustableSlugs())
                        : ValueDiagnostics.fixedRule(entry.key().span(), entry.name()));
        return Optional.empty();
    }

    private Optional<RuleLevels.Level> level(Entry entry) {
        Optional<Located<String>> word =
                scalars.word(entry, CatalogKeys.RULE_LEVELS.words().get(0));
        return word.isPresent()
                ? ValueParser.choice(
                                entry.name(), word.get(), CatalogKeys.RULE_LEVELS, RuleLevels.Level.class, problems)
                        .map(Located::value)
                : Optional.empty();
    }
}
