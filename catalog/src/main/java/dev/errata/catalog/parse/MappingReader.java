package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.NearbyNames;
import dev.errata.catalog.diagnostic.ShapeDiagnostics;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.TextDiagnostics;
import dev.errata.catalog.message.Directions;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import dev.errata.catalog.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** A cursor over a map: it knows which keys were asked for, so that those nobody reads fall out by themselves. */
final class MappingReader {
    private final String owner;
    private final Span place;
    private final List<Entry> entries;
    private final List<Diagnostic> problems;
    private final ScalarReader scalars;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Diagnostic> missing = new HashMap<>();

    /**
     * A cursor.
     *
     * @param owner what the map belongs to, as reports name it
     * @param place what to point at when a key is missing
     */
    MappingReader(String owner, Span place, MappingNode map, List<Diagnostic> problems) {
        this(owner, place, map.entries(), problems);
    }

    private MappingReader(String owner, Span place, List<Entry> entries, List<Diagnostic> problems) {
        this.owner = owner;
        this.place = place;
        this.entries = entries;
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    Span place() {
        return place;
    }

    Optional<Entry> take(String key) {
        asked.add(key);
        for (Entry entry : entries) {
            if (entry.name().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** A key that must be there; its absence is reported. */
    Optional<Entry> require(String key, String sample) {
        Optional<Entry> entry = take(key);
        if (entry.isEmpty()) {
            reportMissing(key, sample);
        }
        return entry;
    }

    void reportMissing(String key, String sample) {
        Diagnostic fault = KeyDiagnostics.missingKey(place, owner, key, key + ": " + sample);
        missing.put(key, fault);
        problems.add(fault);
    }

    Optional<Located<String>> word(String key, String sample) {
        return word(take(key), sample);
    }

    /** A word whose place nobody asks for. */
    Optional<String> bareWord(String key, String sample) {
        Optional<Located<String>> word = word(key, sample);
        return word.isPresent() ? Optional.of(word.get().value()) : Optional.empty();
    }

    Optional<Located<String>> requiredWord(String key, String sample) {
        return word(require(key, sample), sample);
    }

    private Optional<Located<String>> word(Optional<Entry> entry, String sample) {
        return entry.isPresent() ? scalars.word(entry.get(), sample) : Optional.empty();
    }

    /** The words of a list. A single one is told to be a list, and taken for one. */
    List<Located<String>> words(String key, String sample) {
        Optional<Entry> entry = take(key);
        if (entry.isEmpty()) {
            return List.of();
        }
        List<Located<String>> words = new ArrayList<>();
        for (YamlNode item : items(entry.get(), sample)) {
            Optional<Located<String>> word = scalars.item(key, item, sample);
            if (word.isPresent()) {
                words.add(word.get());
            }
        }
        return words;
    }

    /** The items of a list, of which the sample is one; nothing written is an empty one. */
    List<YamlNode> items(Entry entry, String sample) {
        if (entry.value() instanceof SequenceNode list) {
            return list.items();
        }
        boolean isSilent = isAbsentOrReported(entry.value());
        if (!isSilent) {
            problems.add(ShapeDiagnostics.wrongShape(
                    entry.place(),
                    entry.name(),
                    ScalarReader.shape(entry.value()),
                    "a list",
                    entry.name() + ": [" + sample + "]"));
        }
        return isSilent || entry.value() instanceof MappingNode ? List.of() : List.of(entry.value());
    }

    /** A text that stays out of bundles, such as a description of the catalog. */
    Optional<String> text(String key) {
        Optional<ScalarNode> text = scalar(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        checkDirections(text.get());
        return Optional.of(text.get().text());
    }

    private Optional<ScalarNode> scalar(String key) {
        Optional<Entry> entry = take(key);
        return entry.isPresent() ? scalars.text(entry.get()) : Optional.empty();
    }

    private void checkDirections(ScalarNode text) {
        OptionalInt fault = Directions.fault(text.text());
        if (fault.isPresent()) {
            int at = fault.getAsInt();
            char control = text.text().charAt(at);
            problems.add(
                    TextDiagnostics.bidiControlInText(text.span(at, at + 1), control, Directions.isIsolate(control)));
        }
    }

    Optional<Located<String>> locatedText(String key) {
        Optional<ScalarNode> text = scalar(key);
        return text.isPresent()
                ? Optional.of(new Located<>(text.get().text(), text.get().span()))
                : Optional.empty();
    }

    boolean flag(String key) {
        Optional<Located<Boolean>> flag = optionalFlag(key);
        return flag.isPresent() && flag.get().value();
    }

    Optional<Located<Boolean>> optionalFlag(String key) {
        Optional<Located<String>> word = word(key, "true");
        return word.isPresent() ? ValueParser.flag(key, word.get(), problems) : Optional.empty();
    }

    <E extends Enum<E>> Optional<E> choice(String key, E[] choices) {
        Optional<Located<String>> word = word(key, ValueParser.of(choices[0]));
        return word.isPresent() ? ValueParser.choice(key, word.get(), choices, problems) : Optional.empty();
    }

    /** The fields of a map below a key; nothing written is an empty one. */
    Optional<MappingReader> fields(String key, String sample) {
        Optional<Entry> entry = take(key);
        return entry.isPresent() ? fields(entry.get(), "`" + key + "`", sample) : Optional.empty();
    }

    /** The fields of an entry of this map. */
    Optional<MappingReader> fields(Entry entry, String name, String sample) {
        Optional<MappingNode> map = map(entry, sample);
        return map.isPresent()
                ? Optional.of(new MappingReader(name, entry.key().span(), map.get(), problems))
                : Optional.empty();
    }

    /** The entries of a map below a key, whose keys the author chose. */
    List<Entry> entries(String key, String sample) {
        Optional<Entry> entry = take(key);
        Optional<MappingNode> map = entry.isPresent() ? map(entry.get(), sample) : Optional.empty();
        return map.isPresent() ? map.get().entries() : List.of();
    }

    private Optional<MappingNode> map(Entry entry, String sample) {
        if (entry.value() instanceof MappingNode map) {
            return Optional.of(map);
        }
        if (entry.value() instanceof ScalarNode scalar && scalar.isAbsent()) {
            return Optional.of(new MappingNode(entry.place(), false, List.of()));
        }
        if (!isAbsentOrReported(entry.value())) {
            problems.add(ShapeDiagnostics.wrongShape(
                    entry.place(),
                    entry.name(),
                    ScalarReader.shape(entry.value()),
                    "a map",
                    entry.name() + ": " + sample));
        }
        return Optional.empty();
    }

    private static boolean isAbsentOrReported(YamlNode node) {
        return node instanceof ScalarNode scalar && (scalar.isAbsent() || !scalar.isSound());
    }

    /** Reports what was never asked for. A key that is missing because of a slip is not told to be missing, too. */
    void close() {
        for (Entry entry : unread()) {
            reportUnknown(entry);
        }
    }

    void reportUnknown(Entry entry) {
        problems.add(KeyDiagnostics.unknownKey(entry.key().span(), entry.name(), owner, asked));
        for (String meant : NearbyNames.of(entry.name(), missing.keySet())) {
            problems.remove(missing.get(meant));
        }
    }

    /** What was never asked for. */
    List<Entry> unread() {
        List<Entry> unread = new ArrayList<>(0);
        for (Entry entry : entries) {
            if (!asked.contains(entry.name())) {
                unread.add(entry);
            }
        }
        return unread;
    }

    /**
     * Reads these fields, and once more with the keys that were meant if there are slips: no slip is followed by what is
     * missing for it.
     */
    <T> T read(Function<MappingReader, T> reading) {
        int before = problems.size();
        T found = reading.apply(this);
        if (!hasSlips()) {
            return found;
        }
        problems.subList(before, problems.size()).clear();
        return reading.apply(mended());
    }

    /** Whether a key that nobody asked for is nearly one that somebody did in vain. */
    private boolean hasSlips() {
        List<Entry> unread = unread();
        if (unread.isEmpty()) {
            return false;
        }
        List<String> free = free();
        for (Entry entry : unread) {
            if (meant(entry, free).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The same fields once more, with keys as they were meant; the slips are reported. */
    private MappingReader mended() {
        List<Entry> mended = new ArrayList<>(entries.size());
        List<String> free = free();
        for (Entry entry : entries) {
            Optional<String> meant = asked.contains(entry.name()) ? Optional.empty() : meant(entry, free);
            meant.ifPresent(
                    key -> problems.add(KeyDiagnostics.unknownKey(entry.key().span(), entry.name(), owner, asked)));
            mended.add(meant.map(key -> new Entry(entry.key().respelled(key), entry.value()))
                    .orElse(entry));
        }
        MappingReader fields = new MappingReader(owner, place, mended, problems);
        fields.asked.addAll(asked);
        return fields;
    }

    /** What was asked for in vain. */
    private List<String> free() {
        Set<String> given = new HashSet<>();
        for (Entry entry : entries) {
            given.add(entry.name());
        }
        List<String> free = new ArrayList<>();
        for (String key : asked) {
            if (!given.contains(key)) {
                free.add(key);
            }
        }
        return free;
    }

    private static Optional<String> meant(Entry entry, List<String> free) {
        List<String> near = NearbyNames.of(entry.name(), free);
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
