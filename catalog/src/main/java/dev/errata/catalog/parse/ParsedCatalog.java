package dev.errata.catalog.parse;

import dev.errata.catalog.model.Catalog;
import java.util.Set;

/**
 * A catalog as read, before any rule was looked at.
 *
 * @param isNamed whether it says its name; without one there is nothing to call the types by
 * @param leftOut what was left out for a fault that is reported: the names of errors, as spelled
 */
public record ParsedCatalog(Catalog catalog, boolean isNamed, Set<String> leftOut) {
    public ParsedCatalog {
        leftOut = Set.copyOf(leftOut);
    }
}
