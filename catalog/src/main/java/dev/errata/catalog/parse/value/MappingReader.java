package dev.errata.catalog.parse.value;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.NearbyNames;
import dev.errata.catalog.diagnostic.ShapeDiagnostics;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.TextDiagnostics;
import dev.errata.catalog.language.Key;
import dev.errata.catalog.language.Section;
import dev.errata.catalog.language.ValueKind;
import dev.errata.catalog.message.Directions;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import dev.errata.catalog.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the values of a map by the keys that its section of the language declares, and reports all other keys. */
public final class MappingReader {
    private final Section section;
    private final String owner;
    private final Span place;
    private final List<Entry> entries;
    private final List<Diagnostic> problems;
    private final ScalarReader scalars;
    private final boolean hasUnknown;
    private final Map<String, Diagnostic> missing = new HashMap<>(0);
    private Optional<List<String>> free = Optional.empty();

    /**
     * A reader of a map.
     *
     * @param owner what the map belongs to, as reports name it
     * @param place what to point at when a key is missing
     */
    public MappingReader(Section section, String owner, Span place, MappingNode map, List<Diagnostic> problems) {
        this(section, owner, place, map.entries(), problems);
    }

    private MappingReader(Section section, String owner, Span place, List<Entry> entries, List<Diagnostic> problems) {
        this.section = section;
        this.owner = owner;
        this.place = place;
        this.entries = entries;
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
        this.hasUnknown = hasUnknown(section, entries);
    }

    private static boolean hasUnknown(Section section, List<Entry> entries) {
        for (Entry entry : entries) {
            if (!section.has(entry.name())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same fields with the keys that were meant in place of those with typos, which are reported. So a typo in a required
     * key is not followed by a report that the key is missing.
     */
    public MappingReader corrected() {
        return hasUnknown
                ? new MappingReader(
                        section, owner, place, new KeyCorrection(section, entries).apply(owner, problems), problems)
                : this;
    }

    public Span place() {
        return place;
    }

    public Optional<Entry> take(Key key) {
        String name = key.name();
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The value of a key that must be there; its absence is reported with an example. */
    public Optional<Entry> require(Key key, String example) {
        Optional<Entry> entry = take(key);
        if (entry.isEmpty()) {
            reportMissing(key, example);
        }
        return entry;
    }

    public Optional<Entry> require(Key key) {
        return require(key, key.exampleValue());
    }

    public void reportMissing(Key key, String example) {
        reportMissing(key, example, false);
    }

    private void reportMissing(Key key, String example, boolean isOnlyValue) {
        Diagnostic fault =
                KeyDiagnostics.missingKey(place, owner, key.name(), key.name() + ": " + example, isOnlyValue);
        missing.put(key.name(), fault);
        problems.add(fault);
    }

    public Optional<Located<String>> word(Key key) {
        return word(take(key), key.example());
    }

    public Optional<Located<String>> requiredWord(Key key) {
        return word(require(key), key.example());
    }

    /**
     * The word of a key that must be there and have one value.
     *
     * @param only the value
     */
    public Optional<Located<String>> requiredWord(Key key, String only) {
        Optional<Entry> entry = take(key);
        if (entry.isEmpty()) {
            reportMissing(key, only, true);
        }
        return word(entry, only);
    }

    private Optional<Located<String>> word(Optional<Entry> entry, String example) {
        return entry.isPresent() ? scalars.word(entry.get(), example) : Optional.empty();
    }

    /** The words of a list. A single word is reported, and read as a list of one. */
    public List<Located<String>> words(Key key) {
        Optional<Entry> entry = take(key);
        if (entry.isEmpty()) {
            return List.of();
        }
        List<Located<String>> words = new ArrayList<>();
        for (YamlNode item : items(entry.get(), key)) {
            Optional<Located<String>> word = scalars.item(key.name(), item, key.example());
            if (word.isPresent()) {
                words.add(word.get());
            }
        }
        return words;
    }

    /** The items of a list; a key without a value has none. */
    public List<YamlNode> items(Entry entry, Key key) {
        if (entry.value() instanceof SequenceNode list) {
            return list.items();
        }
        boolean isSilent = isAbsentOrReported(entry.value());
        if (!isSilent) {
            reportShape(entry, "a list", key.exampleValue());
        }
        return isSilent || entry.value() instanceof MappingNode ? List.of() : List.of(entry.value());
    }

    /** A text that stays out of bundles, such as a description of the catalog. */
    public Optional<String> text(Key key) {
        Optional<ScalarNode> text = scalar(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        checkDirections(text.get());
        return Optional.of(text.get().text());
    }

    private Optional<ScalarNode> scalar(Key key) {
        Optional<Entry> entry = take(key);
        return entry.isPresent() ? scalars.text(entry.get()) : Optional.empty();
    }

    private void checkDirections(ScalarNode text) {
        OptionalInt fault = Directions.firstInvalid(text.text());
        if (fault.isPresent()) {
            int at = fault.getAsInt();
            char control = text.text().charAt(at);
            problems.add(
                    TextDiagnostics.bidiControlInText(text.span(at, at + 1), control, Directions.isIsolate(control)));
        }
    }

    public Optional<Located<String>> locatedText(Key key) {
        Optional<ScalarNode> text = scalar(key);
        return text.isPresent()
                ? Optional.of(new Located<>(text.get().text(), text.get().span()))
                : Optional.empty();
    }

    public boolean isTrue(Key key) {
        Optional<Located<Boolean>> flag = flag(key);
        return flag.isPresent() && flag.get().value();
    }

    public Optional<Located<Boolean>> flag(Key key) {
        Optional<Located<String>> word = word(key);
        return word.isPresent() ? ValueParser.flag(key.name(), word.get(), problems) : Optional.empty();
    }

    /**
     * One of the words that the language lists for a key.
     *
     * @param type the enum whose constants the words stand for
     */
    public <E extends Enum<E>> Optional<Located<E>> choice(Key key, Class<E> type) {
        Optional<Located<String>> word = word(key);
        return word.isPresent()
                ? ValueParser.choice(key.name(), word.get(), (ValueKind.OneOf) key.kind(), type, problems)
                : Optional.empty();
    }

    /** The fields of the map of a key; a key without a value has none. */
    public Optional<MappingReader> fields(Key key, Section of) {
        Optional<Entry> entry = take(key);
        return entry.isPresent()
                ? fields(entry.get(), of, "`" + key.name() + "`", key.exampleValue())
                : Optional.empty();
    }

    /**
     * The fields of an entry of this map.
     *
     * @param name what the map belongs to, as reports name it
     * @param example what to write where the value is not a map
     */
    public Optional<MappingReader> fields(Entry entry, Section of, String name, String example) {
        Optional<MappingNode> map = map(entry, example);
        return map.isPresent()
                ? Optional.of(new MappingReader(of, name, entry.key().span(), map.get(), problems).corrected())
                : Optional.empty();
    }

    /** The entries of the map of a key, whose keys the author chose. */
    public List<Entry> entries(Key key) {
        Optional<Entry> entry = take(key);
        Optional<MappingNode> map = entry.isPresent() ? map(entry.get(), key.exampleValue()) : Optional.empty();
        return map.isPresent() ? map.get().entries() : List.of();
    }

    private Optional<MappingNode> map(Entry entry, String example) {
        if (entry.value() instanceof MappingNode map) {
            return Optional.of(map);
        }
        if (entry.value() instanceof ScalarNode scalar && scalar.isAbsent()) {
            return Optional.of(new MappingNode(entry.place(), false, List.of()));
        }
        if (!isAbsentOrReported(entry.value())) {
            reportShape(entry, "a map", example);
        }
        return Optional.empty();
    }

    private void reportShape(Entry entry, String wanted, String example) {
        problems.add(ShapeDiagnostics.wrongShape(
                entry.place(), entry.name(), ScalarReader.shape(entry.value()), wanted, entry.name() + ": " + example));
    }

    private static boolean isAbsentOrReported(YamlNode node) {
        return node instanceof ScalarNode scalar && (scalar.isAbsent() || !scalar.isValid());
    }

    /** Reports the keys that the section does not declare. */
    public void close() {
        for (Entry entry : unknown()) {
            reportUnknown(entry);
        }
    }

    /** Reports a key. A key that is missing because of a typo in this one is not reported, too. */
    public void reportUnknown(Entry entry) {
        problems.add(KeyDiagnostics.unknownKey(entry.key().span(), entry.name(), owner, section.names(), free()));
        for (String meant : NearbyNames.of(entry.name(), missing.keySet())) {
            problems.remove(missing.get(meant));
        }
    }

    private List<String> free() {
        if (free.isEmpty()) {
            free = Optional.of(new KeyCorrection(section, entries).free());
        }
        return free.get();
    }

    /** The entries with keys that the section does not declare. */
    public List<Entry> unknown() {
        if (!hasUnknown) {
            return List.of();
        }
        List<Entry> unknown = new ArrayList<>();
        for (Entry entry : entries) {
            if (!section.has(entry.name())) {
                unknown.add(entry);
            }
        }
        return unknown;
    }
}
