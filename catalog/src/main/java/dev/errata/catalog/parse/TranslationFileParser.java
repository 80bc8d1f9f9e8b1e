package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.LocaleDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.ShapeDiagnostics;
import dev.errata.catalog.language.ErrorKeys;
import dev.errata.catalog.language.Key;
import dev.errata.catalog.language.TranslationKeys;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.parse.value.Locales;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.ScalarReader;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the texts of one locale from its file. */
final class TranslationFileParser {
    private final Located<String> catalog;
    private final boolean isNamed;
    private final Located<LocaleTag> locale;
    private final List<Diagnostic> problems;
    private final ScalarReader scalars;

    TranslationFileParser(Header header, Located<LocaleTag> locale, List<Diagnostic> problems) {
        this.catalog = header.name();
        this.isNamed = header.isNamed();
        this.locale = locale;
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    Optional<TranslationFileTexts> parse(YamlNode root) {
        if (!(root instanceof MappingNode map)) {
            problems.add(ShapeDiagnostics.fileIsNoMap(root.span(), ScalarReader.shape(root)));
            return Optional.empty();
        }
        MappingReader fields =
                new MappingReader(TranslationKeys.SECTION, "this file", CatalogParser.top(map), map, problems);
        if (!HeaderParser.isReadable(fields, problems)) {
            return Optional.empty();
        }
        fields = fields.corrected();
        boolean isOfCatalog = isOfCatalog(fields);
        checkLocale(fields);
        List<Located<String>> constants = new ArrayList<>();
        Map<String, Map<String, TranslationFileTexts.SideText>> texts = new HashMap<>();
        fields.require(TranslationKeys.ERRORS, "…");
        for (Entry error : fields.entries(TranslationKeys.ERRORS)) {
            constants.add(new Located<>(error.name(), error.key().span()));
            Optional<MappingReader> found = fields.fields(
                    error,
                    TranslationKeys.ENTRY_SECTION,
                    "`" + error.name() + "`",
                    "{" + ErrorKeys.MESSAGE.exampleLine() + "}");
            if (found.isPresent()) {
                texts.put(error.name(), texts(found.get()));
            }
        }
        fields.close();
        return Optional.of(new TranslationFileTexts(root.span().file(), locale.value(), constants, isOfCatalog, texts));
    }

    private boolean isOfCatalog(MappingReader fields) {
        Optional<Located<String>> name = fields.requiredWord(TranslationKeys.CATALOG, catalog.value());
        boolean isOther = isNamed && name.isPresent() && !name.get().value().equals(catalog.value());
        if (isOther) {
            problems.add(LocaleDiagnostics.sideFileMismatch(
                    name.get().span(), "catalog", name.get().value(), catalog.value(), catalog.span()));
        }
        return !isOther;
    }

    /** The file's name decides: whoever looked for it asked for this locale. */
    private void checkLocale(MappingReader fields) {
        String wanted = locale.value().tag();
        Optional<Located<String>> word = fields.requiredWord(TranslationKeys.LOCALE, wanted);
        Optional<LocaleTag> named =
                word.flatMap(found -> Locales.tag(found, problems)).map(Located::value);
        if (named.isPresent() && !named.get().equals(locale.value())) {
            problems.add(LocaleDiagnostics.sideFileMismatch(
                    word.orElseThrow().span(), "locale", named.get().tag(), wanted, locale.span()));
        }
    }

    private Map<String, TranslationFileTexts.SideText> texts(MappingReader fields) {
        Optional<Located<String>> from = fields.word(TranslationKeys.FROM).filter(this::isHash);
        Map<String, TranslationFileTexts.SideText> texts = new HashMap<>();
        for (Key kind : TranslationKeys.TEXTS) {
            Optional<Entry> entry = fields.take(kind);
            if (entry.isPresent()) {
                ScalarNode text = scalars.textOrEmpty(
                        kind.name(), entry.get().value(), entry.get().place());
                texts.put(kind.name(), new TranslationFileTexts.SideText(text, from));
            }
        }
        fields.close();
        return texts;
    }

    private boolean isHash(Located<String> word) {
        String text = word.value();
        boolean isHash = text.length() >= 6
                && text.length() <= 64
                && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        if (!isHash) {
            problems.add(LocaleDiagnostics.badHash(word.span(), text));
        }
        return isHash;
    }
}
