package dev.errata.catalog.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage gives: a value, where there is a sound one, and every diagnostic so far. Both may be there: a catalog with
 * one faulty error still has the others.
 */
public record Result<T>(Optional<T> value, List<Diagnostic> diagnostics) {
    public Result {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), List.of());
    }

    public static <T> Result<T> of(T value, List<Diagnostic> diagnostics) {
        return new Result<>(Optional.of(value), diagnostics);
    }

    public static <T> Result<T> failed(Diagnostic diagnostic) {
        return new Result<>(Optional.empty(), List.of(diagnostic));
    }

    public static <T> Result<T> failed(List<Diagnostic> diagnostics) {
        return new Result<>(Optional.empty(), diagnostics);
    }

    /** The next stage's result with this stage's diagnostics before its own. */
    public <U> Result<U> then(Function<? super T, Result<U>> stage) {
        if (value.isEmpty()) {
            return failed(diagnostics);
        }
        Result<U> next = stage.apply(value.get());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(next.diagnostics());
        return new Result<>(next.value(), all);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
