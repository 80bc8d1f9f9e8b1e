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
 * @param sides the files of its locales, where it has such
 * @param name the UpperCamel name that all types begin with
 * @param locales the declared locales, at least one; the first is the source locale
 * @param zone where instants are shown
 * @param docs the base of the problem types' URIs
 */
public record Catalog(
        SourceFile source,
        List<SourceFile> sides,
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
        sides = List.copyOf(sides);
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
                sides,
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

    /**
     * Whether a text may hold one of the characters from the first to the last: where no file has them, only an escape can
     * give them.
     */
    public boolean mayHoldAny(char first, char last) {
        boolean mayHold = mayHoldAny(source, first, last);
        for (SourceFile side : sides) {
            mayHold |= mayHoldAny(side, first, last);
        }
        return mayHold;
    }

    private static boolean mayHoldAny(SourceFile file, char first, char last) {
        return file.holdsAny(first, last) || (file.holds('\\') && hasNumericEscape(file.text()));
    }

    /** Whether YAML's escapes by number may stand in a file; those by name give blanks and controls alone. */
    private static boolean hasNumericEscape(String text) {
        return text.contains("\\u") || text.contains("\\U") || text.contains("\\x");
    }

    /** The locale whose texts all others translate. */
    public LocaleTag sourceLocale() {
        return locales.get(0).value();
    }
}
