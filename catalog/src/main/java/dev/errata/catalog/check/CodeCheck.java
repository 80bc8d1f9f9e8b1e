package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.IntegerCode;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.Wire;
import java.util.Optional;

/** What codes and `wire` ask of each other. */
final class CodeCheck implements Check {
    @Override
    public void check(Catalog catalog, Findings findings) {
        Optional<Wire> wire = catalog.wire();
        boolean numbers = WireCodes.areNumbers(catalog);
        boolean placeless = wire.isPresent() && wire.get().code().isEmpty();
        for (ErrorDefinition error : catalog.errors()) {
            if (wire.isEmpty()) {
                checkNothingNeedsWire(error, findings);
            } else {
                checkMatch(error, wire.get(), findings);
            }
            if (numbers) {
                checkNumber(error, findings);
            }
        }
        if (placeless) {
            catalog.errors().stream()
                    .filter(WireCodes::isSpelled)
                    .findFirst()
                    .ifPresent(error -> findings.add(
                            CodeDiagnostics.codeWithoutPlace(error.code().orElseThrow())));
        }
    }

    private static void checkNothingNeedsWire(ErrorDefinition error, Findings findings) {
        if (error.match().isPresent()) {
            findings.add(CodeDiagnostics.matchWithoutWire(error.match().get().span()));
        } else if (error.code().isEmpty()) {
            findings.add(CodeDiagnostics.noCodeWithoutWire(error.constant()));
        }
        for (Parameter parameter : error.parameters()) {
            if (parameter.wire().isPresent()) {
                findings.add(CodeDiagnostics.placeWithoutWire(
                        parameter.wire().get(), parameter.name().value()));
            }
        }
    }

    private static void checkMatch(ErrorDefinition error, Wire wire, Findings findings) {
        boolean hasCode = wire.code().isPresent() ? error.code().isPresent() : WireCodes.isSpelled(error);
        if (!hasCode && error.match().isEmpty()) {
            findings.add(
                    CodeDiagnostics.unmatchedError(error.constant(), wire.code().isPresent()));
        }
        error.match()
                .flatMap(match -> match.message())
                .filter(message -> wire.message().isEmpty())
                .ifPresent(message -> findings.add(CodeDiagnostics.matchWithoutMessage(message.span())));
    }

    private static void checkNumber(ErrorDefinition error, Findings findings) {
        Optional<Located<String>> code = error.code();
        if (code.isPresent() && !IntegerCode.isInteger(code.get().value())) {
            findings.add(CodeDiagnostics.codeIsNoNumber(code.get(), WireCodes.isSpelled(error)));
        }
    }
}
