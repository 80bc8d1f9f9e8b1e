package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.ChoiceDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.message.Part.Branch;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.ParameterType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The branches of a selection are what its parameter can be. */
final class SelectChecks {
    private static final List<String> BOOLEANS = List.of("true", "false");

    private SelectChecks() {}

    static void check(Part.Select select, Parameter parameter, Findings findings) {
        Map<String, String> values = valuesByKeyword(parameter);
        if (values.isEmpty()) {
            return;
        }
        ChoiceDiagnostics words = new ChoiceDiagnostics(select.word(), select.name());
        Map<String, Span> seen = new HashMap<>();
        for (Branch branch : select.branches()) {
            String value = values.get(branch.key());
            if (value == null && !branch.isOther()) {
                findings.add(words.unreachableKeyword(branch.span(), branch.key(), keywords(parameter)));
            } else if (value != null) {
                Span first = seen.putIfAbsent(value, branch.span());
                if (first != null) {
                    findings.add(words.valueTwice(branch.span(), branch.key(), value, first));
                }
            }
        }
    }

    /** What each keyword stands for: a value is meant by its own spelling, and by its Java constant. */
    private static Map<String, String> valuesByKeyword(Parameter parameter) {
        Map<String, String> values = new HashMap<>();
        if (parameter.type() == ParameterType.BOOLEAN) {
            BOOLEANS.forEach(value -> values.put(value, value));
        }
        if (parameter.type() == ParameterType.ENUM) {
            parameter.values().forEach(value -> values.put(constant(value.value()), value.value()));
            parameter.values().forEach(value -> values.put(value.value(), value.value()));
        }
        return values;
    }

    /** The keywords that hints propose: a value where it is one word, or else its constant. */
    private static List<String> keywords(Parameter parameter) {
        if (parameter.type() == ParameterType.BOOLEAN) {
            return BOOLEANS;
        }
        List<String> keywords = new ArrayList<>();
        for (Located<String> value : parameter.values()) {
            String constant = constant(value.value());
            boolean isOneWord = constant.equals(value.value().toUpperCase(Locale.ROOT));
            keywords.add(isOneWord ? value.value() : constant);
        }
        return keywords;
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT)
                .replace('-', '_')
                .replace('.', '_')
                .replace(' ', '_');
    }
}
