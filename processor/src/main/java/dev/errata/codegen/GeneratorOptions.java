package dev.errata.codegen;

import dev.errata.catalog.model.RuleLevels;

/**
 * What a host decides.
 *
 * @param packageName where the types go; empty for the unnamed package
 * @param overrides severities that win over those of the catalog
 * @param neighbours the user's types in that package
 */
public record GeneratorOptions(String packageName, RuleLevels overrides, PackageTypes neighbours) {
    /** Options for a package that has no other types. */
    public GeneratorOptions(String packageName, RuleLevels overrides) {
        this(packageName, overrides, PackageTypes.NONE);
    }
}
