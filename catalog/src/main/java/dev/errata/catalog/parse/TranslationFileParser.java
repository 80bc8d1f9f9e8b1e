package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.LocaleDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.ShapeDiagnostics;
import dev.errata.catalog.model.LocaleTag;
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
    static final List<String> KINDS = List.of("title", "message", "description", "remedy");

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
        MappingReader fields = new MappingReader("this file", CatalogParser.top(map), map, problems);
        if (!HeaderParser.isReadable(fields, problems)) {
            return Optional.empty();
        }
        boolean isOfCatalog = isOfCatalog(fields);
        checkLocale(fields);
        List<Located<String>> constants = new ArrayList<>();
        Map<String, Map<String, TranslationFileTexts.SideText>> texts = new HashMap<>();
        fields.require("errors", "…");
        for (Entry error : fields.entries("errors", "{OUT_OF_STOCK: {message: \"…\"}}")) {
            constants.add(new Located<>(error.name(), error.key().span()));
            fields.fields(error, "`" + error.name() + "`", "{message: \"…\"}")
                    .ifPresent(found -> texts.put(error.name(), texts(found)));
        }
        fields.close();
        return Optional.of(new TranslationFileTexts(root.span().file(), locale.value(), constants, isOfCatalog, texts));
    }

    private boolean isOfCatalog(MappingReader fields) {
        Optional<Located<String>> name = fields.requiredWord("catalog", catalog.value());
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
        Optional<Located<String>> word = fields.requiredWord("locale", wanted);
        Optional<LocaleTag> named =
                word.flatMap(found -> Locales.tag(found, problems)).map(Located::value);
        if (named.isPresent() && !named.get().equals(locale.value())) {
            problems.add(LocaleDiagnostics.sideFileMismatch(
                    word.orElseThrow().span(), "locale", named.get().tag(), wanted, locale.span()));
        }
    }

    private Map<String, TranslationFileTexts.SideText> texts(MappingReader fields) {
        Optional<Located<String>> from = fields.word("from", "3f9a2c").filter(this::isHash);
        Map<String, TranslationFileTexts.SideText> texts = new HashMap<>();
        for (String kind : KINDS) {
            Optional<ScalarNode> text =
                    fields.take(kind).map(entry -> scalars.textOrEmpty(kind, entry.value(), entry.place()));
            text.ifPresent(node -> texts.put(kind, new TranslationFileTexts.SideText(node, from)));
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
