package dev.errata.catalog;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.HostDiagnostics;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Severity;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import dev.errata.catalog.language.CatalogKeys;
import dev.errata.catalog.language.ValueKind;
import dev.errata.catalog.model.RuleLevels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parses the rule levels that a build sets in one line:
 * {@code translation-equals-source:off,parameter-not-shown:error}.
 */
public final class RuleOption {
    private final Map<Rule, Optional<Severity>> levels = new EnumMap<>(Rule.class);
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private RuleOption() {}

    /** Returns the valid levels, and a diagnostic for each of the others. */
    public static Result<RuleLevels> parse(Span value) {
        RuleOption option = new RuleOption();
        int start = value.start();
        for (String setting : value.text().split(",", -1)) {
            if (!setting.isBlank()) {
                option.add(value.file().span(start, start + setting.length()));
            }
            start += setting.length() + 1;
        }
        return Result.of(new RuleLevels(option.levels), option.diagnostics);
    }

    private void add(Span setting) {
        String[] words = setting.text().strip().split(":", -1);
        Optional<Rule> rule = Rule.of(words[0]);
        if (words.length != 2) {
            diagnostics.add(HostDiagnostics.badRuleOption(setting));
        } else if (rule.isEmpty()) {
            diagnostics.add(ValueDiagnostics.unknownRule(setting, words[0], Rule.adjustableSlugs()));
        } else if (!rule.get().isAdjustable()) {
            diagnostics.add(ValueDiagnostics.fixedRule(setting, words[0]));
        } else {
            Optional<ValueKind.Option> level = CatalogKeys.RULE_LEVELS.find(words[1]);
            if (level.isPresent()) {
                levels.put(rule.get(), ((RuleLevels.Level) level.get().constant()).severity());
            } else {
                diagnostics.add(HostDiagnostics.badRuleOption(setting));
            }
        }
    }
}
