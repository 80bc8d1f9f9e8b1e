package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.TranslationDiagnostics;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import dev.errata.catalog.language.CatalogKeys;
import dev.errata.catalog.language.Key;
import dev.errata.catalog.model.ExceptionStyle;
import dev.errata.catalog.model.Head;
import dev.errata.catalog.model.Layout;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.TranslationPolicy;
import dev.errata.catalog.parse.value.Locales;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.NameStyle;
import dev.errata.catalog.pseudo.PseudoLocales;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the head of a catalog. */
final class HeaderParser {
    private static final String VERSION = "1";

    private final MappingReader fields;
    private final List<Diagnostic> problems;

    HeaderParser(MappingReader fields, List<Diagnostic> problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** Whether the file is written in the version of the language that is read here; if it does not say, it is. */
    static boolean isReadable(MappingReader fields, List<Diagnostic> problems) {
        Optional<Located<String>> version = fields.requiredWord(CatalogKeys.ERRATA, VERSION);
        if (version.isEmpty() || version.get().value().equals(VERSION)) {
            return true;
        }
        problems.add(KeyDiagnostics.unsupportedVersion(
                version.get().span(), version.get().value()));
        return false;
    }

    Header parse() {
        Optional<Located<String>> name = name();
        Optional<String> description = fields.text(CatalogKeys.DESCRIPTION);
        Locales locales = Locales.parse(fields, problems);
        Head head = new Head(
                name.orElse(new Located<>("Catalog", fields.place())),
                description,
                new Head.Locales(
                        locales.declared(),
                        choice(CatalogKeys.TRANSLATIONS, TranslationPolicy.class, TranslationPolicy.WARN),
                        hasPseudoLocales(locales)),
                zone().orElse(ZoneId.of("UTC")),
                docs(),
                choice(CatalogKeys.LAYOUT, Layout.class, Layout.FLAT),
                choice(CatalogKeys.EXCEPTIONS, ExceptionStyle.class, ExceptionStyle.PER_ERROR),
                new RulesParser(problems).parse(fields));
        return new Header(head, locales, name.isPresent());
    }

    private <E extends Enum<E>> E choice(Key key, Class<E> type, E byDefault) {
        Optional<Located<E>> choice = fields.choice(key, type);
        return choice.isPresent() ? choice.get().value() : byDefault;
    }

    private Optional<Located<String>> name() {
        Optional<Located<String>> word = fields.requiredWord(CatalogKeys.CATALOG_NAME);
        if (word.isEmpty()
                || NameStyle.TYPE.check(word.get(), "a catalog", problems).isPresent()) {
            return word;
        }
        Located<String> spelled = word.get();
        return NameStyle.TYPE.respelled(spelled.value()).map(other -> new Located<>(other, spelled.span()));
    }

    private boolean hasPseudoLocales(Locales locales) {
        Optional<Located<Boolean>> wanted = fields.flag(CatalogKeys.PSEUDO_LOCALES);
        if (wanted.isEmpty() || !wanted.get().value()) {
            return false;
        }
        for (Located<LocaleTag> locale : locales.declared()) {
            if (PseudoLocales.contains(locale.value())) {
                problems.add(TranslationDiagnostics.declaredPseudoLocale(
                        locale.map(LocaleTag::tag), wanted.get().span()));
            }
        }
        return true;
    }

    private Optional<ZoneId> zone() {
        Optional<Located<String>> word = fields.word(CatalogKeys.ZONE);
        return word.isPresent() ? zone(word.get()) : Optional.empty();
    }

    private Optional<ZoneId> zone(Located<String> word) {
        if (word.value().equals("UTC") || ZoneId.getAvailableZoneIds().contains(word.value())) {
            return Optional.of(ZoneId.of(word.value()));
        }
        problems.add(
                ValueDiagnostics.badZone(word.span(), word.value(), new ArrayList<>(ZoneId.getAvailableZoneIds())));
        return Optional.empty();
    }

    private Optional<URI> docs() {
        Optional<Located<String>> word = fields.word(CatalogKeys.DOCS);
        return word.isPresent() ? docs(word.get()) : Optional.empty();
    }

    private Optional<URI> docs(Located<String> word) {
        try {
            URI uri = new URI(word.value());
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException malformed) {
            // reported below, like what is a URI of another kind
        }
        problems.add(ValueDiagnostics.badUri(word.span(), word.value()));
        return Optional.empty();
    }
}
