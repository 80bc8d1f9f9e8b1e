package dev.errata.codegen;

import dev.errata.catalog.model.RuleLevels;

/**
 * What a host decides.
 *
 * @param packageName where the types go; empty for the unnamed package
 * @param overrides severities that win over those of the catalog
 */
public record GeneratorOptions(String packageName, RuleLevels overrides) {}
