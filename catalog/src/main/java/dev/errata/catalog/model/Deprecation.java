package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import java.util.Optional;

/** Since when, for what and why an error is no longer to be used. */
public record Deprecation(
        Optional<Located<String>> since, Optional<Located<String>> replacedBy, Optional<String> because) {}
