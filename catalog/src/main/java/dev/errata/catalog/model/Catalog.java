package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.SourceFile;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A whole catalog, its translation files included, with the defaults filled in and everything in the author's order.
 *
 * @param source the main file
 * @param translationFiles the files of its locales, where it has such
 */
public record Catalog(
        SourceFile source,
        List<TranslationFile> translationFiles,
        Head head,
        Optional<Wire> wire,
        List<Group> groups,
        List<ErrorDefinition> errors,
        List<Reservation> reserved) {
    public Catalog {
        translationFiles = List.copyOf(translationFiles);
        groups = List.copyOf(groups);
        errors = List.copyOf(errors);
        reserved = List.copyOf(reserved);
    }

    /** The same catalog with other groups and errors. */
    public Catalog with(List<Group> otherGroups, List<ErrorDefinition> otherErrors) {
        return new Catalog(source, translationFiles, head, wire, otherGroups, otherErrors, reserved);
    }

    /** The same catalog in other locales. */
    public Catalog in(List<Located<LocaleTag>> otherLocales, List<ErrorDefinition> otherErrors) {
        return new Catalog(source, translationFiles, head.in(otherLocales), wire, groups, otherErrors, reserved);
    }

    /** The UpperCamel name with which the names of all types begin. */
    public Located<String> name() {
        return head.name();
    }

    public Optional<String> description() {
        return head.description();
    }

    /** The declared locales, at least one; the first is the source locale. */
    public List<Located<LocaleTag>> locales() {
        return head.locales().declared();
    }

    public TranslationPolicy translations() {
        return head.locales().translations();
    }

    public boolean pseudoLocales() {
        return head.locales().hasPseudoLocales();
    }

    /** The time zone in which messages show instants. */
    public ZoneId zone() {
        return head.zone();
    }

    /** The base of the problem types' URIs. */
    public Optional<URI> docs() {
        return head.docs();
    }

    public Layout layout() {
        return head.layout();
    }

    public ExceptionStyle exceptions() {
        return head.exceptions();
    }

    public RuleLevels rules() {
        return head.rules();
    }

    /**
     * Whether a text may hold one of the characters from the first to the last: where no file has them, only an escape can
     * give them.
     */
    public boolean mayHoldAny(char first, char last) {
        boolean mayHold = mayHoldAny(source, first, last);
        for (TranslationFile file : translationFiles) {
            mayHold |= mayHoldAny(file.source(), first, last);
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
        return locales().get(0).value();
    }
}
