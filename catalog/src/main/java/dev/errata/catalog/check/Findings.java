package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the checks found: diagnostics, each once, and the errors that no sound code can be generated for. */
final class Findings {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Set<String> faulty = new HashSet<>();

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Adds a diagnostic about an error that nothing sound can be generated for. */
    void drop(ErrorDefinition error, Diagnostic diagnostic) {
        dropAll(List.of(error), diagnostic);
    }

    void drop(ErrorDefinition error) {
        faulty.add(error.name());
    }

    /** Adds one diagnostic about some errors that nothing sound can be generated for. */
    void dropAll(List<ErrorDefinition> errors, Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        errors.forEach(error -> faulty.add(error.name()));
    }

    boolean drops(ErrorDefinition error) {
        return faulty.contains(error.name());
    }

    boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        Collections.sort(sorted);
        return sorted;
    }
}
