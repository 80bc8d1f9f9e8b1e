package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.NearbyNames;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import dev.errata.catalog.language.ParameterKeys;
import dev.errata.catalog.language.ValueKind;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.ParameterType;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.NameStyle;
import dev.errata.catalog.parse.value.ScalarReader;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a declared parameter: a type alone, or a map. */
final class ParameterParser {
    /** Words of other languages and of JSON Schema, by folded spelling. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("str", "string"),
            Map.entry("text", "string"),
            Map.entry("integer", "int"),
            Map.entry("number", "decimal"),
            Map.entry("float", "double"),
            Map.entry("bigdecimal", "decimal"),
            Map.entry("bool", "boolean"),
            Map.entry("localdate", "date"),
            Map.entry("localtime", "time"),
            Map.entry("datetime", "instant"),
            Map.entry("timestamp", "instant"),
            Map.entry("url", "uri"));

    private final List<Diagnostic> problems;
    private final ScalarReader scalars;

    ParameterParser(List<Diagnostic> problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    /** Reads a parameter; empty where its name is none. */
    Optional<Parameter> parse(Entry entry, MappingReader owner) {
        Optional<Located<String>> name = NameStyle.PARAMETER.check(
                new Located<>(entry.name(), entry.key().span()), "a parameter", problems);
        if (!(entry.value() instanceof MappingNode)) {
            ParameterType type = typeAlone(entry);
            return name.isPresent() ? Optional.of(plain(name.get(), type)) : Optional.empty();
        }
        Optional<MappingReader> fields = owner.fields(
                entry, ParameterKeys.SECTION, "the parameter `" + entry.name() + "`", ParameterKeys.TYPE.example());
        Optional<Parameter> parameter = fields.map(own -> parameter(name.orElse(owned(entry)), own));
        return name.isPresent() ? parameter : Optional.empty();
    }

    private ParameterType typeAlone(Entry entry) {
        if (entry.value() instanceof ScalarNode scalar && scalar.isAbsent()) {
            problems.add(KeyDiagnostics.missingType(entry.key().span(), entry.name()));
            return ParameterType.STRING;
        }
        Optional<Located<String>> word = scalars.word(entry, ParameterKeys.TYPE.example());
        return word.isPresent() ? type(word.get(), ParameterType.STRING) : ParameterType.STRING;
    }

    private static Parameter plain(Located<String> name, ParameterType type) {
        return new Parameter(name, type, List.of(), false, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Located<String> owned(Entry entry) {
        return new Located<>(entry.name(), entry.key().span());
    }

    private Parameter parameter(Located<String> name, MappingReader fields) {
        Optional<Located<String>> word = fields.requiredWord(ParameterKeys.TYPE);
        List<Located<String>> written = fields.words(ParameterKeys.VALUES);
        List<Located<String>> values = new ArrayList<>();
        for (Located<String> value : written) {
            NameStyle.VALUE.check(value, "a value", problems).ifPresent(values::add);
        }
        ParameterType fallback = values.isEmpty() ? ParameterType.STRING : ParameterType.ENUM;
        ParameterType type = word.map(found -> type(found, fallback)).orElse(fallback);
        boolean isSpoiled = type == ParameterType.ENUM && values.isEmpty() && !written.isEmpty();
        Parameter parameter = new Parameter(
                name,
                isSpoiled ? ParameterType.STRING : type,
                values,
                fields.isTrue(ParameterKeys.SENSITIVE),
                fields.isTrue(ParameterKeys.OPTIONAL),
                new WireParser(problems).pointer(fields, ParameterKeys.WIRE),
                fields.text(ParameterKeys.DESCRIPTION),
                fields.locatedText(ParameterKeys.EXAMPLE));
        fields.close();
        return parameter;
    }

    /** The type that a word names or most likely means; another where it means none, so that the parameter stays. */
    private ParameterType type(Located<String> word, ParameterType fallback) {
        Optional<ParameterType> type = ParameterType.of(word.value());
        if (type.isPresent()) {
            return type.get();
        }
        List<String> types = ((ValueKind.OneOf) ParameterKeys.TYPE.kind()).words();
        String folded = word.value().toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        Optional<String> meant = types.contains(folded) ? Optional.of(folded) : other(folded);
        problems.add(ValueDiagnostics.unknownType(word.span(), word.value(), types, meant));
        List<String> near = NearbyNames.of(word.value(), types);
        return meant.or(() -> near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty())
                .flatMap(ParameterType::of)
                .orElse(fallback);
    }

    private static Optional<String> other(String folded) {
        return Optional.ofNullable(OTHER_WORDS.get(folded));
    }
}
