package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.model.Catalog;
import java.util.Set;

/** A catalog without errors has nothing to compile. */
final class SomeErrors implements Check {
    private final Set<String> leftOut;

    SomeErrors(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        if (catalog.errors().isEmpty() && leftOut.isEmpty()) {
            findings.add(CodeDiagnostics.noErrors(catalog.name()));
        }
    }
}
