package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.LocaleDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.message.MessageParser;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized;
import dev.errata.catalog.model.Localized.Translation;
import dev.errata.catalog.parse.value.Locales;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads titles, messages, descriptions and remedies: one text in the source locale, or a map by locale, or side files. */
final class TextParser {
    private final Locales locales;
    private final List<TranslationFileTexts> sides;
    private final List<Diagnostic> problems;
    private final TextShapes shapes;

    TextParser(Locales locales, List<TranslationFileTexts> sides, List<Diagnostic> problems) {
        this.locales = locales;
        this.sides = sides;
        this.problems = problems;
        this.shapes = new TextShapes(locales, problems);
    }

    boolean isLocale(String key) {
        return locales.find(key).isPresent();
    }

    /** A text of a group, which no side file has. */
    Localized<String> groupText(Optional<Entry> entry) {
        return plain(own(entry));
    }

    Localized<String> text(String constant, String kind, Optional<Entry> entry) {
        return plain(withSides(constant, kind, own(entry)));
    }

    private Localized<String> plain(Map<LocaleTag, TranslationFileTexts.SideText> texts) {
        return localized(texts, ScalarNode::text);
    }

    /**
     * A message, taken apart.
     *
     * @param parameters the names of the declared parameters
     */
    Localized<MessageTemplate> message(String constant, Optional<Entry> entry, List<String> parameters) {
        return localized(withSides(constant, "message", own(entry)), node -> template(node, parameters));
    }

    MessageTemplate template(ScalarNode node, List<String> parameters) {
        Result<MessageTemplate> template = MessageParser.parse(node.text(), node, parameters);
        problems.addAll(template.diagnostics());
        return template.value().orElse(MessageTemplate.verbatim(node.text()));
    }

    private Map<LocaleTag, TranslationFileTexts.SideText> own(Optional<Entry> entry) {
        return entry.isPresent() ? shapes.texts(entry.get()) : new HashMap<>(0);
    }

    private Map<LocaleTag, TranslationFileTexts.SideText> withSides(
            String constant, String kind, Map<LocaleTag, TranslationFileTexts.SideText> texts) {
        for (TranslationFileTexts side : sides) {
            Optional<TranslationFileTexts.SideText> text = side.find(constant, kind);
            if (text.isPresent()) {
                TranslationFileTexts.SideText own = texts.putIfAbsent(side.locale(), text.get());
                if (own != null) {
                    Span place = text.get().node().span();
                    problems.add(LocaleDiagnostics.textTwice(
                            place,
                            own.node().span(),
                            constant,
                            kind,
                            side.locale().tag()));
                }
            }
        }
        return texts;
    }

    private <T> Localized<T> localized(
            Map<LocaleTag, TranslationFileTexts.SideText> texts, Function<ScalarNode, T> reading) {
        if (texts.isEmpty()) {
            return Localized.none();
        }
        Map<LocaleTag, Translation<T>> translations = new LinkedHashMap<>();
        for (Located<LocaleTag> locale : locales.declared()) {
            TranslationFileTexts.SideText text = texts.get(locale.value());
            if (text != null) {
                ScalarNode node = text.node();
                translations.put(
                        locale.value(), new Translation<>(reading.apply(node), node.text(), node.span(), text.from()));
            }
        }
        return new Localized<>(translations);
    }
}
