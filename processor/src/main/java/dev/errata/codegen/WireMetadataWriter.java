package dev.errata.codegen;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.IntegerCode;
import dev.errata.catalog.model.Match;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.ParameterType;
import dev.errata.catalog.model.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Packs the metadata of a catalog with {@code wire}. It is a sequence of facts: a word and its value, each terminated by U+0001. A
 * line feed terminates the facts of the catalog, and those of each error that has any.
 */
final class WireMetadataWriter {
    private final StringBuilder code = new StringBuilder();
    private final FactPacker facts = new FactPacker(new TextPacker(code, "    ", ""));
    private final List<NamedParameter> enums = new ArrayList<>();

    private WireMetadataWriter(NamedCatalog named) {
        Catalog catalog = named.catalog();
        catalogFacts(catalog.wire().orElseThrow(), catalog);
        for (NamedError error : named.errors()) {
            errorFacts(error);
        }
    }

    static WireMetadataWriter of(NamedCatalog named) {
        return new WireMetadataWriter(named);
    }

    /** The parameters with enums, in the order of the enums' numbers. */
    List<NamedParameter> enums() {
        return enums;
    }

    /** The constants with commas between them. */
    @Override
    public String toString() {
        return code.toString();
    }

    private void catalogFacts(Wire wire, Catalog catalog) {
        pointer("code", wire.code());
        if (writesNumbers(wire, catalog)) {
            facts.add("number");
        }
        pointer("message", wire.message());
        pointer("params", wire.params());
        conditions("failed", wire.failed());
        conditions("ok", wire.ok());
        facts.add('\n');
    }

    private void conditions(String word, List<Wire.Condition> conditions) {
        for (Wire.Condition condition : conditions) {
            facts.add(word + " " + condition.pointer().value());
            facts.add("is " + condition.value().value());
        }
    }

    /** An encoder writes numbers where all codes are plain integers, if nothing else is said. */
    private static boolean writesNumbers(Wire wire, Catalog catalog) {
        if (wire.codeType().isPresent()) {
            return wire.codeType().get() == Wire.CodeType.NUMBER;
        }
        List<String> codes = catalog.errors().stream()
                .flatMap(error -> error.code().stream())
                .map(Located::value)
                .toList();
        return !codes.isEmpty() && codes.stream().allMatch(IntegerCode::isInteger);
    }

    private void errorFacts(NamedError error) {
        ErrorDefinition definition = error.definition();
        if (definition.parameters().isEmpty() && definition.match().isEmpty()) {
            return;
        }
        facts.add(error.constant());
        for (NamedParameter parameter : error.parameters()) {
            boolean isEnum = parameter.parameter().type() == ParameterType.ENUM;
            facts.add(parameter.parameter().type().word() + (isEnum ? " " + enums.size() : ""));
            if (isEnum) {
                enums.add(parameter);
            }
            pointer("at", parameter.parameter().wire());
        }
        definition.match().ifPresent(match -> matchFacts(match, definition));
        facts.add('\n');
    }

    private void matchFacts(Match match, ErrorDefinition error) {
        match.status().ifPresent(status -> facts.add("status " + status.value()));
        match.message().ifPresent(message -> patternFacts(message.value(), error));
    }

    private void patternFacts(MessageTemplate pattern, ErrorDefinition error) {
        for (Part part : pattern.parts()) {
            if (part instanceof Part.Literal literal) {
                facts.add("text " + literal.text());
            } else if (part instanceof Part.Argument argument) {
                facts.add("capture " + index(argument.name(), error));
            }
        }
        if (pattern.parts().isEmpty()) {
            facts.add("text ");
        }
    }

    private static int index(String name, ErrorDefinition error) {
        List<Parameter> parameters = error.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().value().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void pointer(String word, Optional<Located<String>> pointer) {
        pointer.ifPresent(found -> facts.add(word + " " + found.value()));
    }
}
