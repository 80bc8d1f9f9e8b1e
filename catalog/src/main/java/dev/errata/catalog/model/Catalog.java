package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.SourceFile;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A whole catalog, its side files included, with the defaults filled in and everything in the author's order.
 *
 * @param source the main file
 * @param name the UpperCamel name that all types begin with
 * @param locales the declared locales, at least one; the first is the source locale
 * @param zone where instants are shown
 * @param docs the base of the problem types' URIs
 */
public record Catalog(
        SourceFile source,
        Located<String> name,
        Optional<String> description,
        List<Located<LocaleTag>> locales,
        TranslationPolicy translations,
        boolean pseudoLocales,
        ZoneId zone,
        Optional<URI> docs,
        Layout layout,
        ExceptionStyle exceptions,
        RuleLevels rules,
        Optional<Wire> wire,
        List<Group> groups,
        List<ErrorDefinition> errors,
        List<Reservation> reserved) {
    public Catalog {
        locales = List.copyOf(locales);
        groups = List.copyOf(groups);
        errors = List.copyOf(errors);
        reserved = List.copyOf(reserved);
    }

    /** The same catalog with other groups and errors. */
    public Catalog with(List<Group> otherGroups, List<ErrorDefinition> otherErrors) {
        return with(locales, otherGroups, otherErrors);
    }

    /** The same catalog in other locales. */
    public Catalog in(List<Located<LocaleTag>> otherLocales, List<ErrorDefinition> otherErrors) {
        return with(otherLocales, groups, otherErrors);
    }

    private Catalog with(
            List<Located<LocaleTag>> otherLocales, List<Group> otherGroups, List<ErrorDefinition> otherErrors) {
        return new Catalog(
                source,
                name,
                description,
                otherLocales,
                translations,
                pseudoLocales,
                zone,
                docs,
                layout,
                exceptions,
                rules,
                wire,
                otherGroups,
                otherErrors,
                reserved);
    }

    /** The locale whose texts all others translate. */
    public LocaleTag sourceLocale() {
        return locales.get(0).value();
    }
}
