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
    private final Set<String> leftOut;

    Deprecations(Set<String> leftOut) {
        this.leftOut = leftOut;
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
                } else if (!names.contains(name) && !leftOut.contains(name)) {
                    findings.add(CodeDiagnostics.unknownReplacement(replacement.get(), names));
                }
            }
        }
    }
}
