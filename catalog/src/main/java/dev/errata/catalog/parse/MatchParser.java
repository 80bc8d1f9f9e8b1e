package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.FormatDiagnostics;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.language.ErrorKeys;
import dev.errata.catalog.language.MatchKeys;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.model.Match;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.ScalarReader;
import dev.errata.catalog.parse.value.ValueParser;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what tells an error apart from others with its code. */
final class MatchParser {
    private static final int LOWEST_STATUS = 100;

    private final TextParser texts;
    private final List<Diagnostic> problems;
    private final ScalarReader scalars;

    MatchParser(TextParser texts, List<Diagnostic> problems) {
        this.texts = texts;
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    Optional<Match> parse(MappingReader owner, List<String> parameters) {
        Optional<Entry> entry = owner.take(ErrorKeys.MATCH);
        Optional<MappingReader> fields = owner.fields(ErrorKeys.MATCH, MatchKeys.SECTION);
        if (entry.isEmpty() || fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<Located<Integer>> status = fields.get()
                .word(MatchKeys.STATUS)
                .flatMap(word -> ValueParser.status("status", word, LOWEST_STATUS, problems)
                        .map(value -> new Located<>(value, word.span())));
        Optional<Entry> text = fields.get().take(MatchKeys.MESSAGE);
        Optional<Located<MessageTemplate>> message = text.flatMap(scalars::text)
                .map(node -> new Located<>(captures(texts.template(node, parameters)), node.span()));
        boolean saysNothing =
                text.isEmpty() && fields.get().take(MatchKeys.STATUS).isEmpty();
        if (saysNothing) {
            problems.add(KeyDiagnostics.emptyMatch(entry.get().key().span()));
        }
        fields.get().close();
        return status.isEmpty() && message.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(status, message, entry.get().key().span()));
    }

    /** The same, after a report of each format: what a vendor printed has none. */
    private MessageTemplate captures(MessageTemplate template) {
        if (template.isPlain()) {
            return template;
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : template.parts()) {
            if (part instanceof Part.Formatted formatted) {
                problems.add(FormatDiagnostics.formatInMatch(formatted.format(), formatted.name()));
                parts.add(new Part.Placeholder(formatted.name(), formatted.span()));
            } else {
                parts.add(part);
            }
        }
        return new MessageTemplate(template.text(), parts);
    }
}
