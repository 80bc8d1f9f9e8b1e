package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads codes, which stay as they are spelled. */
final class CodeParser {
    private static final int LONGEST = 128;

    private final List<Diagnostic> problems;
    private final Scalars scalars;

    CodeParser(List<Diagnostic> problems) {
        this.problems = problems;
        this.scalars = new Scalars(problems);
    }

    /**
     * The codes of an error.
     *
     * @param code empty for {@code code: none}
     * @param isSound whether nothing was at fault
     */
    record Codes(Optional<Located<String>> code, List<Located<String>> aliases, boolean isSound) {}

    Codes parse(Located<String> constant, Fields fields) {
        Optional<Entry> entry = fields.take("code");
        Optional<Located<String>> code = entry.isEmpty() ? Optional.of(constant) : entry.flatMap(this::code);
        boolean isSound = code.isPresent();
        List<Located<String>> aliases = new ArrayList<>();
        Optional<Entry> list = fields.take("aliases");
        for (YamlNode item :
                list.map(found -> fields.items(found, "[OLD_CODE]")).orElse(List.of())) {
            Optional<Located<String>> alias =
                    scalars.item("aliases", item, "OLD_CODE").filter(this::isCode);
            alias.ifPresent(aliases::add);
            isSound &= alias.isPresent();
        }
        boolean isNone = entry.isPresent()
                && code.filter(found -> found.value().equals("none")).isPresent();
        return new Codes(isNone ? Optional.empty() : code, aliases, isSound);
    }

    /** A code that stands below a key; empty where it is no code. */
    Optional<Located<String>> code(Entry entry) {
        return scalars.word(entry.name(), entry.value(), entry.place(), "1001").filter(this::isCode);
    }

    private boolean isCode(Located<String> word) {
        String code = word.value();
        Optional<String> fault = Optional.empty();
        if (code.isEmpty()) {
            fault = Optional.of("a code has at least one character");
        } else if (code.length() > LONGEST) {
            fault = Optional.of("a code has at most 128 characters");
        } else if (code.startsWith(" ") || code.endsWith(" ")) {
            fault = Optional.of("a code neither starts nor ends with a blank");
        } else if (!isPrintable(code)) {
            fault = Optional.of("a code is of printable ASCII characters alone");
        }
        fault.ifPresent(reason -> problems.add(ValueDiagnostics.badCode(word.span(), code, reason)));
        return fault.isEmpty();
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
