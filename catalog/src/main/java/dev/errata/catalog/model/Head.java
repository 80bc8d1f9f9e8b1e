package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a catalog says of itself, with the defaults filled in.
 *
 * @param name the UpperCamel name with which the names of all types begin
 * @param zone the time zone in which messages show instants
 * @param docs the base of the problem types' URIs
 */
public record Head(
        Located<String> name,
        Optional<String> description,
        Locales locales,
        ZoneId zone,
        Optional<URI> docs,
        Layout layout,
        ExceptionStyle exceptions,
        RuleLevels rules) {
    /**
     * The locales of a catalog.
     *
     * @param declared at least one; the first is the source locale
     * @param translations how a text is reported that another locale than the source does not have
     * @param hasPseudoLocales whether pseudo-locales are added
     */
    public record Locales(List<Located<LocaleTag>> declared, TranslationPolicy translations, boolean hasPseudoLocales) {
        public Locales {
            declared = List.copyOf(declared);
        }
    }

    /** The same with other locales. */
    public Head in(List<Located<LocaleTag>> other) {
        Locales settings = new Locales(other, locales.translations(), locales.hasPseudoLocales());
        return new Head(name, description, settings, zone, docs, layout, exceptions, rules);
    }
}
