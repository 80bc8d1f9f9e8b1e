package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.Span;

/** A part of a message. */
public sealed interface Part {
    /** Text that prints as it is, with quoting already undone. */
    record Literal(String text) implements Part {}

    /**
     * A parameter's place.
     *
     * @param name the name between the braces
     * @param span the name's place in the file
     */
    record Placeholder(String name, Span span) implements Part {}
}
