package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.WireDiagnostics;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An answer can carry what the errors ask for, each thing at a place of its own. */
final class PointerCheck implements Check {
    /** Something that stands at a place, and where the catalog says so. */
    private record Place(String what, Located<String> pointer) {
        boolean touches(Place other) {
            String one = pointer.value();
            String two = other.pointer.value();
            return one.equals(two) || one.startsWith(two + "/") || two.startsWith(one + "/");
        }
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        if (catalog.wire().isPresent()) {
            Wire wire = catalog.wire().get();
            checkReach(catalog, wire, findings);
            checkCollisions(catalog, wire, findings);
            checkOk(catalog, wire, findings);
        }
    }

    // ---- every parameter has a place

    private static void checkReach(Catalog catalog, Wire wire, Findings findings) {
        List<Located<String>> unreachable = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            for (Parameter parameter : error.parameters()) {
                boolean hasPlace = wire.params().isPresent() || parameter.wire().isPresent();
                if (!hasPlace && !isCaptured(parameter, error)) {
                    unreachable.add(parameter.name());
                }
            }
        }
        if (!unreachable.isEmpty()) {
            findings.add(WireDiagnostics.unreachableParameter(unreachable.get(0), unreachable.size() - 1));
        }
    }

    private static boolean isCaptured(Parameter parameter, ErrorDefinition error) {
        return error.match()
                .flatMap(match -> match.message())
                .filter(message ->
                        message.value().names().contains(parameter.name().value()))
                .isPresent();
    }

    // ---- no two things have one place

    private static void checkCollisions(Catalog catalog, Wire wire, Findings findings) {
        List<Place> common = new ArrayList<>();
        wire.code().ifPresent(code -> common.add(new Place("the code", code)));
        wire.message().ifPresent(message -> add(new Place("the message", message), common, findings));
        for (ErrorDefinition error : catalog.errors()) {
            List<Place> places = new ArrayList<>(common);
            for (Parameter parameter : error.parameters()) {
                place(parameter, wire).ifPresent(place -> add(place, places, findings));
            }
        }
    }

    private static Optional<Place> place(Parameter parameter, Wire wire) {
        String name = parameter.name().value();
        return parameter
                .wire()
                .or(() -> wire.params()
                        .map(params -> new Located<>(
                                params.value() + "/" + name, parameter.name().span())))
                .map(pointer -> new Place("`" + name + "`", pointer));
    }

    private static void add(Place place, List<Place> places, Findings findings) {
        for (Place other : places) {
            if (place.touches(other)) {
                findings.add(WireDiagnostics.collidingPlaces(
                        place.pointer().span(),
                        place.pointer().value(),
                        place.what(),
                        other.pointer().span(),
                        other.pointer().value(),
                        other.what()));
                return;
            }
        }
        places.add(place);
    }

    // ---- no error is a success

    private static void checkOk(Catalog catalog, Wire wire, Findings findings) {
        for (Wire.Condition condition : wire.ok()) {
            boolean isCode = wire.code()
                    .map(Located::value)
                    .filter(condition.pointer().value()::equals)
                    .isPresent();
            for (ErrorDefinition error : isCode ? catalog.errors() : List.<ErrorDefinition>of()) {
                error.code()
                        .filter(code -> code.value().equals(condition.value().value()))
                        .ifPresent(code -> findings.add(WireDiagnostics.hiddenByOk(
                                code, error.name(), condition.value().span())));
            }
        }
    }
}
