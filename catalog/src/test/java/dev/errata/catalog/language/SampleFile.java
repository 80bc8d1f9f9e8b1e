package dev.errata.catalog.language;

import dev.errata.catalog.Catalogs;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.reader.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smallest catalog that has a map of some section, and perhaps its translation file. */
final class SampleFile {
    private static final Map<String, String> NAMES = Map.of(
            "<ERROR>", "A",
            "<GROUP>", "G",
            "<parameter>", "class");

    private final Section section;
    private final Map<String, Object> main = new LinkedHashMap<>();
    private final Map<String, Object> translation = new LinkedHashMap<>();

    private SampleFile(Section section) {
        this.section = section;
        main.put("errata", "1");
        main.put("catalog", "Orders");
        main.put("locales", "[en, de]");
        Map<String, Object> error = new LinkedHashMap<>(Map.of("message", "\"a\""));
        error.put("params", new LinkedHashMap<>(Map.of("class", new LinkedHashMap<>(Map.of("type", "string")))));
        main.put("errors", new LinkedHashMap<>(Map.of("A", error, "OUT_OF_STOCK", "{message: \"b\"}")));
        if (isInTranslationFile()) {
            translation.put("errata", "1");
            translation.put("catalog", "Orders");
            translation.put("locale", "de");
            translation.put("errors", new LinkedHashMap<>(Map.of("A", new LinkedHashMap<>())));
        }
    }

    /** A valid file whose map of a section has its required keys, and one of those of which it must have any. */
    static SampleFile of(Section section) {
        SampleFile file = new SampleFile(section);
        for (Key key : section.keys()) {
            if (key.isRequired()) {
                file.map().putIfAbsent(key.name(), key.exampleValue());
            }
        }
        for (Section.Constraint constraint : section.constraints()) {
            if (constraint.count() == Section.Count.AT_LEAST_ONE) {
                Key first = constraint.keys().get(0);
                file.map().put(first.name(), first.exampleValue());
            }
        }
        return file;
    }

    /** The file with a value of a key, in YAML's flow style. */
    SampleFile with(Key key, String value) {
        map().put(key.name(), value);
        return this;
    }

    SampleFile without(Key key) {
        map().remove(key.name());
        return this;
    }

    private boolean isInTranslationFile() {
        return Language.translationFile().contains(section);
    }

    /** The map of the section, which is made where there is none yet. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> map() {
        Map<String, Object> map = isInTranslationFile() ? translation : main;
        for (String step :
                section.path().isEmpty() ? new String[0] : section.path().split("\\.")) {
            boolean isItem = step.endsWith("[]");
            String key = NAMES.getOrDefault(step, step.replace("[]", ""));
            Object next = map.computeIfAbsent(
                    key, none -> isItem ? new ArrayList<>(List.of(new LinkedHashMap<>())) : new LinkedHashMap<>());
            map = (Map<String, Object>) (isItem ? ((List<?>) next).get(0) : next);
        }
        return map;
    }

    /** What the parser reports, without the checks. */
    List<Diagnostic> parsed() {
        return YamlReader.read(bytes("a.yaml", main))
                .then(root -> CatalogParser.parse(root, this::translationFile))
                .diagnostics();
    }

    List<Diagnostic> checked() {
        return Catalogs.check(bytes("a.yaml", main), this::translationFile, RuleLevels.NONE)
                .diagnostics();
    }

    private Optional<SourceBytes> translationFile(String locale) {
        return translation.isEmpty() || !locale.equals("de")
                ? Optional.empty()
                : Optional.of(bytes("a.de.yaml", translation));
    }

    private static SourceBytes bytes(String label, Map<String, Object> map) {
        return new SourceBytes(label, flow(map).getBytes(StandardCharsets.UTF_8));
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((key, of) -> entries.add(key + ": " + flow(of)));
            return "{" + String.join(", ", entries) + "}";
        }
        return value instanceof List<?> list ? "[" + flow(list.get(0)) + "]" : value.toString();
    }

    @Override
    public String toString() {
        return flow(isInTranslationFile() ? translation : main);
    }
}
