package dev.errata.runtime.text;

import java.util.List;
import java.util.Optional;

/**
 * The details of a parameter that only documentation needs.
 *
 * @param description what the parameter means; empty if the catalog has no description
 * @param example an example of an argument; empty if the catalog has none
 * @param values the values of an enum; empty for the other types
 */
public record ParameterDetails(Optional<String> description, Optional<String> example, List<String> values) {
    /** The details of a parameter without description, example and values. */
    public static final ParameterDetails NONE = new ParameterDetails(Optional.empty(), Optional.empty(), List.of());
}
