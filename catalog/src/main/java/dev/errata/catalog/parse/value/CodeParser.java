package dev.errata.catalog.parse.value;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import dev.errata.catalog.language.ErrorKeys;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads codes, which stay as they are spelled. */
public final class CodeParser {
    private static final int LONGEST = 128;

    private final List<Diagnostic> problems;
    private final ScalarReader scalars;

    public CodeParser(List<Diagnostic> problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    /**
     * The codes of an error.
     *
     * @param code empty for {@code code: none}
     * @param isValid whether nothing was at fault
     */
    public record Codes(Optional<Located<String>> code, List<Located<String>> aliases, boolean isValid) {}

    public Codes parse(Located<String> constant, MappingReader fields) {
        Optional<Entry> entry = fields.take(ErrorKeys.CODE);
        Optional<Located<String>> code = entry.isEmpty() ? Optional.of(constant) : code(entry.get());
        boolean isValid = code.isPresent();
        List<Located<String>> aliases = new ArrayList<>();
        Optional<Entry> list = fields.take(ErrorKeys.ALIASES);
        for (YamlNode item : list.isPresent() ? fields.items(list.get(), ErrorKeys.ALIASES) : List.<YamlNode>of()) {
            Optional<Located<String>> alias = scalars.item("aliases", item, ErrorKeys.ALIASES.example());
            if (alias.isPresent() && isCode(alias.get())) {
                aliases.add(alias.get());
            } else {
                isValid = false;
            }
        }
        boolean isNone =
                entry.isPresent() && code.isPresent() && code.get().value().equals("none");
        return new Codes(isNone ? Optional.empty() : code, aliases, isValid);
    }

    /** A code that stands below a key; empty where it is no code. */
    public Optional<Located<String>> code(Entry entry) {
        Optional<Located<String>> word = scalars.word(entry, ErrorKeys.CODE.example());
        return word.isPresent() && isCode(word.get()) ? word : Optional.empty();
    }

    private boolean isCode(Located<String> word) {
        String code = word.value();
        Optional<String> fault = faultOf(code);
        if (fault.isPresent()) {
            problems.add(ValueDiagnostics.badCode(word.span(), code, fault.get()));
        }
        return fault.isEmpty();
    }

    private static Optional<String> faultOf(String code) {
        if (code.isEmpty()) {
            return Optional.of("a code has at least one character");
        }
        if (code.length() > LONGEST) {
            return Optional.of("a code has at most 128 characters");
        }
        if (code.startsWith(" ") || code.endsWith(" ")) {
            return Optional.of("a code neither starts nor ends with a blank");
        }
        return isPrintable(code) ? Optional.empty() : Optional.of("a code is of printable ASCII characters alone");
    }

    private static boolean isPrintable(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < ' ' || code.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
