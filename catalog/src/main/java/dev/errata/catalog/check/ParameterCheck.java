package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.TextDiagnostics;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.ParameterType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Enum parameters have values, and examples fit their type. */
final class ParameterCheck implements Check {
    @Override
    public void check(Catalog catalog, Findings findings) {
        for (ErrorDefinition error : catalog.errors()) {
            for (Parameter parameter : error.parameters()) {
                checkValues(parameter, findings);
                checkExample(parameter, findings);
            }
        }
    }

    private static void checkValues(Parameter parameter, Findings findings) {
        boolean isEnum = parameter.type() == ParameterType.ENUM;
        if (isEnum && parameter.values().isEmpty()) {
            findings.add(TextDiagnostics.enumWithoutValues(parameter.name()));
        } else if (!isEnum && !parameter.values().isEmpty()) {
            findings.add(TextDiagnostics.valuesWithoutEnum(
                    parameter.values().get(0),
                    parameter.name().value(),
                    parameter.type().word()));
        }
        Map<String, Span> seen = new HashMap<>();
        for (Located<String> value : parameter.values()) {
            Span first = seen.putIfAbsent(value.value(), value.span());
            if (first != null) {
                findings.add(TextDiagnostics.enumValueTwice(value, first));
            }
        }
    }

    private static void checkExample(Parameter parameter, Findings findings) {
        if (parameter.example().isEmpty()) {
            return;
        }
        Located<String> example = parameter.example().get();
        if (parameter.type() != ParameterType.ENUM) {
            boolean fits = ExampleValues.fits(example.value(), parameter.type());
            if (!fits
                    && parameter.type() == ParameterType.INT
                    && ExampleValues.fits(example.value(), ParameterType.LONG)) {
                findings.add(TextDiagnostics.exampleTooLarge(example));
            } else if (!fits) {
                findings.add(TextDiagnostics.badExample(
                        example, parameter.type().word(), ExampleValues.sample(parameter.type())));
            }
            return;
        }
        List<String> values = parameter.values().stream().map(Located::value).toList();
        if (!values.isEmpty() && !values.contains(example.value())) {
            findings.add(TextDiagnostics.exampleIsNoValue(example, values));
        }
    }
}
