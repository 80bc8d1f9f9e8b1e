package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import java.math.BigInteger;
import java.util.List;

/**
 * A group of errors.
 *
 * @param codes the ranges that the codes of its errors lie in; empty where any will do
 */
public record Group(
        Located<String> constant,
        Localized<String> title,
        Localized<String> description,
        List<CodeRange> codes,
        JavaNames java) {
    public Group {
        codes = List.copyOf(codes);
    }

    /** Integers from the first to the last, both included. */
    public record CodeRange(BigInteger first, BigInteger last, Span span) {
        public boolean contains(BigInteger code) {
            return first.compareTo(code) <= 0 && code.compareTo(last) <= 0;
        }
    }
}
