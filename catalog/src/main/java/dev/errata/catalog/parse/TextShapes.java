package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.LocaleDiagnostics;
import dev.errata.catalog.diagnostic.NearbyNames;
import dev.errata.catalog.diagnostic.Rewrite;
import dev.errata.catalog.diagnostic.ShapeDiagnostics;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.parse.TranslationFileTexts.SideText;
import dev.errata.catalog.parse.value.Locales;
import dev.errata.catalog.parse.value.ScalarReader;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.Quotes;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import dev.errata.catalog.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shapes of a text, with those among them that are maps and lists only because somebody forgot the quotes. */
final class TextShapes {
    private final Locales locales;
    private final List<Diagnostic> problems;
    private final ScalarReader scalars;

    TextShapes(Locales locales, List<Diagnostic> problems) {
        this.locales = locales;
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    /** The texts below a key, by declared locale. */
    Map<LocaleTag, SideText> texts(Entry entry) {
        if (entry.value() instanceof MappingNode map && !isBracedText(map)) {
            return byLocale(map);
        }
        Map<LocaleTag, SideText> text = new HashMap<>();
        text.put(locales.source(), own(text(entry.name(), entry.value(), entry.place())));
        return text;
    }

    private ScalarNode text(String key, YamlNode node, Span place) {
        if (node instanceof MappingNode map && isBracedText(map)) {
            problems.add(ShapeDiagnostics.textIsMap(place, key, write(key, place)));
            return ScalarNode.empty(place);
        }
        if (node instanceof SequenceNode list && list.isFlow()) {
            problems.add(ShapeDiagnostics.textIsList(place, key, write(key, place)));
            return ScalarNode.empty(place);
        }
        return scalars.textOrEmpty(key, node, place);
    }

    /** Whether braces hold words alone, as in {@code {sku}}. */
    private static boolean isBracedText(MappingNode map) {
        if (!map.isFlow()) {
            return false;
        }
        for (Entry entry : map.entries()) {
            if (!isWordAlone(entry)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordAlone(Entry entry) {
        return entry.value() instanceof ScalarNode value && value.isAbsent();
    }

    private static SideText own(ScalarNode text) {
        return new SideText(text, Optional.empty());
    }

    private Map<LocaleTag, SideText> byLocale(MappingNode map) {
        Map<LocaleTag, SideText> texts = new HashMap<>();
        Map<LocaleTag, Span> keys = new HashMap<>();
        List<Entry> entries = map.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int last = map.isFlow() ? lastPiece(entries, i) : i;
            Optional<LocaleTag> locale = locales.find(entry.name());
            ScalarNode text = ScalarNode.empty(entry.place());
            if (last > i) {
                cutAtComma(entry, entries.get(i + 1), entries.get(last));
                i = last;
            } else {
                text = text(entry.name(), entry.value(), entry.place());
            }
            if (locale.isEmpty()) {
                undeclared(entry).ifPresent(meant -> texts.putIfAbsent(meant, own(ScalarNode.empty(entry.place()))));
            } else if (keys.putIfAbsent(locale.get(), entry.key().span()) == null) {
                texts.put(locale.get(), own(text));
            } else {
                Span first = keys.getOrDefault(locale.get(), entry.key().span());
                problems.add(LocaleDiagnostics.sameLocaleTwice(
                        entry.key().span(), first, locale.get().tag()));
            }
        }
        return texts;
    }

    /** Reports a locale that is not declared, unless its declaration is at fault. Gives the one that was meant. */
    private Optional<LocaleTag> undeclared(Entry entry) {
        if (locales.isRefused(entry.name())) {
            return Optional.empty();
        }
        problems.add(
                LocaleDiagnostics.undeclaredLocale(entry.key().span(), entry.name(), locales.place(), locales.tags()));
        List<String> near = NearbyNames.of(entry.name(), locales.tags());
        return near.size() == 1 ? locales.find(near.get(0)) : Optional.empty();
    }

    /** The last of the words alone behind an entry: pieces of its text, which commas cut off. */
    private int lastPiece(List<Entry> entries, int index) {
        int last = index;
        while (!isWordAlone(entries.get(index))
                && last + 1 < entries.size()
                && isWordAlone(entries.get(last + 1))
                && locales.find(entries.get(last + 1).name()).isEmpty()) {
            last++;
        }
        return last;
    }

    private void cutAtComma(Entry entry, Entry next, Entry last) {
        Span start = entry.value().span();
        Span whole = start.file().span(start.start(), last.key().span().end());
        problems.add(ShapeDiagnostics.textCutAtComma(
                next.key().span(), entry.name(), next.name(), write(entry.name(), whole)));
    }

    /** The value in quotes; its place is that of the value alone, and the hint shows it with its key. */
    private static Rewrite write(String key, Span text) {
        Rewrite value = Quotes.rewrite(text, "", text.text());
        return new Rewrite(text, value.text(), key + ": " + value.shown());
    }
}
