package dev.errata.codegen;

import com.palantir.javapoet.MethodSpec;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Parameter;
import javax.lang.model.element.Modifier;

/** The descriptions, examples and values of parameters, packed as {@code CatalogTexts.parameterDetails} says. */
final class ParameterDetailsText {
    private static final int INDENT = 16;

    private final NamedCatalog named;

    ParameterDetailsText(NamedCatalog named) {
        this.named = named;
    }

    /** Whether the catalog says any of this; if not, nothing is generated. */
    boolean isEmpty() {
        for (NamedError error : named.errors()) {
            if (hasDetails(error)) {
                return false;
            }
        }
        return true;
    }

    /** The method that gives the constants. */
    MethodSpec method(String place) {
        return MethodSpec.methodBuilder("parameterDetails")
                .addAnnotation(Override.class)
                // Error Prone would like a text block.
                .addAnnotation(Annotations.noWarnings())
                .addModifiers(Modifier.PROTECTED)
                .returns(String[].class)
                .addCode("return new $T[] {\n$L\n};\n", String.class, place)
                .build();
    }

    void appendTo(StringBuilder code) {
        FactPacker facts = new FactPacker(new TextPacker(code, " ".repeat(INDENT), ""));
        for (NamedError error : named.errors()) {
            if (hasDetails(error)) {
                facts.add("error", error.constant());
                for (Parameter parameter : error.definition().parameters()) {
                    if (hasDetails(parameter)) {
                        add(parameter, facts);
                    }
                }
                facts.endLine();
            }
        }
    }

    private static void add(Parameter parameter, FactPacker facts) {
        facts.add("param", parameter.name().value());
        if (parameter.description().isPresent()) {
            facts.add("description", parameter.description().get());
        }
        if (parameter.example().isPresent()) {
            facts.add("example", parameter.example().get().value());
        }
        for (Located<String> value : parameter.values()) {
            facts.add("value", value.value());
        }
    }

    private static boolean hasDetails(NamedError error) {
        for (Parameter parameter : error.definition().parameters()) {
            if (hasDetails(parameter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDetails(Parameter parameter) {
        return parameter.description().isPresent()
                || parameter.example().isPresent()
                || !parameter.values().isEmpty();
    }
}
