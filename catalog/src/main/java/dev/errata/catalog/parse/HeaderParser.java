package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Severity;
import dev.errata.catalog.diagnostic.TranslationDiagnostics;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import dev.errata.catalog.model.ExceptionStyle;
import dev.errata.catalog.model.Layout;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.model.TranslationPolicy;
import dev.errata.catalog.pseudo.PseudoLocales;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the head of a catalog. */
final class HeaderParser {
    private static final String VERSION = "1";

    private final MappingReader fields;
    private final List<Diagnostic> problems;
    private final ScalarReader scalars;

    HeaderParser(MappingReader fields, List<Diagnostic> problems) {
        this.fields = fields;
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    /** Whether the file is written in the version of the language that is read here; if it does not say, it is. */
    static boolean isReadable(MappingReader fields, List<Diagnostic> problems) {
        Optional<Located<String>> version = fields.requiredWord("errata", VERSION);
        if (version.isEmpty() || version.get().value().equals(VERSION)) {
            return true;
        }
        problems.add(KeyDiagnostics.unsupportedVersion(
                version.get().span(), version.get().value()));
        return false;
    }

    Header parse() {
        Optional<Located<String>> name = name();
        Optional<String> description = fields.text("description");
        Locales locales = Locales.parse(fields, problems);
        return new Header(
                name.orElse(new Located<>("Catalog", fields.place())),
                name.isPresent(),
                description,
                locales,
                fields.choice("translations", TranslationPolicy.values()).orElse(TranslationPolicy.WARN),
                hasPseudoLocales(locales),
                zone().orElse(ZoneId.of("UTC")),
                docs(),
                fields.choice("layout", Layout.values()).orElse(Layout.FLAT),
                fields.choice("exceptions", ExceptionStyle.values()).orElse(ExceptionStyle.PER_ERROR),
                rules());
    }

    private Optional<Located<String>> name() {
        Optional<Located<String>> word = fields.requiredWord("catalog", "Orders");
        if (word.isEmpty()
                || NameStyle.TYPE.check(word.get(), "a catalog", problems).isPresent()) {
            return word;
        }
        Located<String> spelled = word.get();
        return NameStyle.TYPE.respelled(spelled.value()).map(other -> new Located<>(other, spelled.span()));
    }

    private boolean hasPseudoLocales(Locales locales) {
        Optional<Located<Boolean>> wanted = fields.optionalFlag("pseudoLocales");
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
        Optional<Located<String>> word = fields.word("zone", "UTC");
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
        Optional<Located<String>> word = fields.word("docs", "https://errors.example.com/orders/");
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

    private RuleLevels rules() {
        Map<Rule, Optional<Severity>> levels = new EnumMap<>(Rule.class);
        for (Entry entry : fields.entries("rules", "{translation-equals-source: off}")) {
            Optional<Rule> rule = Rule.of(entry.name());
            if (rule.isEmpty()) {
                problems.add(ValueDiagnostics.unknownRule(entry.key().span(), entry.name(), slugs()));
            } else if (!rule.get().isAdjustable()) {
                problems.add(ValueDiagnostics.fixedRule(entry.key().span(), entry.name()));
            }
            Optional<Level> level = scalars.word(entry, "off").flatMap(word -> level(entry.name(), word));
            if (rule.isPresent() && rule.get().isAdjustable() && level.isPresent()) {
                levels.put(rule.get(), level.get().severity());
            }
        }
        return new RuleLevels(levels);
    }

    private Optional<Level> level(String rule, Located<String> word) {
        return ValueParser.choice(rule, word, Level.values(), problems);
    }

    private static List<String> slugs() {
        List<String> slugs = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (rule.isAdjustable()) {
                slugs.add(rule.slug());
            }
        }
        return slugs;
    }

    private enum Level {
        OFF,
        WARNING,
        ERROR;

        Optional<Severity> severity() {
            return switch (this) {
                case OFF -> Optional.empty();
                case WARNING -> Optional.of(Severity.WARNING);
                case ERROR -> Optional.of(Severity.ERROR);
            };
        }
    }
}
