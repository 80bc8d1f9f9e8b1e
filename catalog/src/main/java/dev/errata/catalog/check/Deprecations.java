package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Deprecation;
import dev.errata.catalog.model.ErrorDefinition;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What replaces a deprecated error is another error. */
final class Deprecations implements Check {
    private final Doubts doubts;

    Deprecations(Doubts doubts) {
        this.doubts = doubts;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        Set<String> names = new LinkedHashSet<>();
        catalog.errors().forEach(error -> names.add(error.name()));
        for (ErrorDefinition error : catalog.errors()) {
            Optional<Located<String>> replacement = error.deprecated().flatMap(Deprecation::replacedBy);
            if (replacement.isPresent()) {
                String name = replacement.get().value();
                if (name.equals(error.name())) {
                    findings.add(CodeDiagnostics.replacesItself(replacement.get()));
                } else if (!names.contains(name) && !doubts.leftOut().contains(name)) {
                    findings.add(CodeDiagnostics.unknownReplacement(replacement.get(), names));
                }
            }
        }
    }
}
