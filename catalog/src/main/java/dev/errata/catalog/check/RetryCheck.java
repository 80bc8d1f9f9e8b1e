package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.runtime.Retry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is never tried again has no delay. */
final class RetryCheck implements Check {
    @Override
    public void check(Catalog catalog, Findings findings) {
        // The policy of `defaults` stands in many errors, and once in the file.
        Map<Object, Diagnostic> byPlace = new LinkedHashMap<>();
        for (ErrorDefinition error : catalog.errors()) {
            Optional<Located<Duration>> after = error.retry().after();
            if (after.isPresent() && error.retry().when() == Retry.Kind.NEVER) {
                byPlace.computeIfAbsent(
                        after.get().span(),
                        place -> CodeDiagnostics.pointlessRetry(after.get().span()));
            }
        }
        for (Diagnostic pointless : byPlace.values()) {
            findings.add(pointless);
        }
    }
}
