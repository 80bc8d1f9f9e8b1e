package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import java.util.List;
import java.util.Optional;

/**
 * A declared parameter of an error.
 *
 * @param values what an enum parameter can be, in the author's order; empty for the other types
 * @param sensitive whether its argument stays out of logs and problem details
 * @param wire where a body has it, as a JSON Pointer
 */
public record Parameter(
        Located<String> name,
        ParameterType type,
        List<Located<String>> values,
        boolean sensitive,
        boolean optional,
        Optional<Located<String>> wire,
        Optional<String> description,
        Optional<Located<String>> example) {
    public Parameter {
        values = List.copyOf(values);
    }
}
