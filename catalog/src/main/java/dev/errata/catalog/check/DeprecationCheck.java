package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What replaces a deprecated error is another error. */
final class DeprecationCheck implements Check {
    private final FollowUpFilter doubts;

    DeprecationCheck(FollowUpFilter doubts) {
        this.doubts = doubts;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        List<ErrorDefinition> replaced = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            if (error.deprecated().isPresent()
                    && error.deprecated().get().replacedBy().isPresent()) {
                replaced.add(error);
            }
        }
        if (!replaced.isEmpty()) {
            check(replaced, names(catalog), findings);
        }
    }

    private static Set<String> names(Catalog catalog) {
        Set<String> names = new LinkedHashSet<>();
        for (ErrorDefinition error : catalog.errors()) {
            names.add(error.name());
        }
        return names;
    }

    private void check(List<ErrorDefinition> replaced, Set<String> names, Findings findings) {
        for (ErrorDefinition error : replaced) {
            Located<String> replacement =
                    error.deprecated().orElseThrow().replacedBy().orElseThrow();
            String name = replacement.value();
            if (name.equals(error.name())) {
                findings.add(CodeDiagnostics.replacesItself(replacement));
            } else if (!names.contains(name) && !doubts.leftOut().contains(name)) {
                findings.add(CodeDiagnostics.unknownReplacement(replacement, names));
            }
        }
    }
}
