package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.model.Catalog;

/** A catalog without errors has nothing to compile. */
final class ErrorCountCheck implements Check {
    private final FollowUpFilter doubts;

    ErrorCountCheck(FollowUpFilter doubts) {
        this.doubts = doubts;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        if (catalog.errors().isEmpty() && doubts.leftOut().isEmpty()) {
            findings.add(CodeDiagnostics.noErrors(catalog.name()));
        }
    }
}
