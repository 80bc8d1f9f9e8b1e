package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The severities that a catalog or a build sets for rules; a rule with an empty severity is turned off. */
public record RuleLevels(Map<Rule, Optional<Severity>> levels) {
    /** What a rule can be set to. */
    public enum Level {
        OFF,
        WARNING,
        ERROR;

        /** The severity of what the rule reports; empty where it reports nothing. */
        public Optional<Severity> severity() {
            return switch (this) {
                case OFF -> Optional.empty();
                case WARNING -> Optional.of(Severity.WARNING);
                case ERROR -> Optional.of(Severity.ERROR);
            };
        }
    }

    public static final RuleLevels NONE = new RuleLevels(Map.of());

    public RuleLevels {
        levels = Map.copyOf(levels);
    }

    /** These levels with others on top. */
    public RuleLevels with(RuleLevels others) {
        Map<Rule, Optional<Severity>> all = new EnumMap<>(Rule.class);
        all.putAll(levels);
        all.putAll(others.levels);
        return new RuleLevels(all);
    }

    /** The diagnostics with these levels: some gone, some graver or lighter. */
    public List<Diagnostic> apply(List<Diagnostic> diagnostics) {
        List<Diagnostic> kept = new ArrayList<>(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            Optional<Severity> level = levels.get(diagnostic.rule());
            if (level == null) {
                kept.add(diagnostic);
            } else if (level.isPresent()) {
                kept.add(diagnostic.severity(level.get()));
            }
        }
        return kept;
    }
}
