package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.ExceptionStyle;
import dev.errata.catalog.model.Layout;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.model.TranslationPolicy;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What stands above the groups and errors.
 *
 * @param isNamed whether the name is the author's; else it only stands in, and no type can be called by it
 */
record Header(
        Located<String> name,
        boolean isNamed,
        Optional<String> description,
        Locales locales,
        TranslationPolicy translations,
        boolean pseudoLocales,
        ZoneId zone,
        Optional<URI> docs,
        Layout layout,
        ExceptionStyle exceptions,
        RuleLevels rules) {}
