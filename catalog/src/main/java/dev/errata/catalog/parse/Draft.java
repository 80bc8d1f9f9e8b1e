package dev.errata.catalog.parse;

import dev.errata.catalog.model.Catalog;

/**
 * A catalog as read, before any rule was looked at.
 *
 * @param isNamed whether it says its name; without one there is nothing to call the types by
 * @param hasAllErrors whether no error was left out for a fault that is reported
 */
public record Draft(Catalog catalog, boolean isNamed, boolean hasAllErrors) {}
