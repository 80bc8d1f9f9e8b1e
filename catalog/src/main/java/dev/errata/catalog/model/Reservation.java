package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import java.util.Optional;

/** A code or constant that is never to be used again; at least one of the two is there. */
public record Reservation(
        Optional<Located<String>> code,
        Optional<Located<String>> constant,
        Optional<Located<String>> since,
        Optional<String> because) {}
