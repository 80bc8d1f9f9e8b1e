package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import dev.errata.catalog.language.Key;
import dev.errata.catalog.language.WireKeys;
import dev.errata.catalog.model.Wire;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.ScalarReader;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where a body carries what. */
final class WireParser {
    private final List<Diagnostic> problems;
    private final ScalarReader scalars;

    WireParser(List<Diagnostic> problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    Wire parse(MappingReader fields) {
        Wire wire = new Wire(
                pointer(fields, WireKeys.CODE),
                fields.choice(WireKeys.CODE_TYPE, Wire.CodeType.class).map(Located::value),
                pointer(fields, WireKeys.MESSAGE),
                pointer(fields, WireKeys.PARAMS),
                conditions(fields, WireKeys.FAILED),
                conditions(fields, WireKeys.OK));
        fields.close();
        return wire;
    }

    /** A pointer; {@code ""}, the whole body, is one, too. What is none stays, so that nobody takes it for left out. */
    Optional<Located<String>> pointer(MappingReader fields, Key key) {
        Optional<Located<String>> word = fields.word(key);
        if (word.isPresent()) {
            checkPointer(key.name(), word.get());
        }
        return word;
    }

    private void checkPointer(String key, Located<String> word) {
        String text = word.value();
        boolean isPointer = text.isEmpty() || text.startsWith("/");
        for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            isPointer &= text.startsWith("0", tilde + 1) || text.startsWith("1", tilde + 1);
        }
        if (!isPointer) {
            problems.add(ValueDiagnostics.badPointer(word.span(), key, text));
        }
    }

    private List<Wire.Condition> conditions(MappingReader fields, Key key) {
        List<Wire.Condition> conditions = new ArrayList<>();
        for (Entry entry : fields.entries(key)) {
            Located<String> pointer = new Located<>(entry.name(), entry.key().span());
            checkPointer(key.name(), pointer);
            value(entry).ifPresent(value -> conditions.add(new Wire.Condition(pointer, value)));
        }
        return conditions;
    }

    /** The scalar as spelled; JSON's {@code null} is one. */
    private Optional<Located<String>> value(Entry entry) {
        return entry.value() instanceof ScalarNode scalar && scalar.isPlain("null")
                ? Optional.of(new Located<>("null", scalar.span()))
                : scalars.word(entry, "1");
    }
}
