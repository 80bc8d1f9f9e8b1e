package dev.errata.catalog.diagnostic;

import java.util.function.Function;

/** A value and the place it was read from. */
public record Located<T>(T value, Span span) {
    public <U> Located<U> map(Function<? super T, ? extends U> mapping) {
        return new Located<>(mapping.apply(value), span);
    }
}
