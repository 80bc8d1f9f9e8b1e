package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Reservation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is reserved is not used again. */
final class ReservedCodeCheck implements Check {
    private final FreeCodes free;

    ReservedCodeCheck(FreeCodes free) {
        this.free = free;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        if (catalog.reserved().isEmpty()) {
            return;
        }
        Map<String, Reservation> codes = new HashMap<>();
        Map<String, Reservation> constants = new HashMap<>();
        for (Reservation reservation : catalog.reserved()) {
            reservation.code().ifPresent(code -> codes.putIfAbsent(code.value(), reservation));
            reservation.constant().ifPresent(constant -> constants.putIfAbsent(constant.value(), reservation));
        }
        for (ErrorDefinition error : catalog.errors()) {
            checkConstant(error, constants, findings);
            checkCodes(error, catalog, codes, findings);
        }
    }

    private static void checkConstant(ErrorDefinition error, Map<String, Reservation> constants, Findings findings) {
        Reservation reservation = constants.get(error.name());
        if (reservation != null) {
            findings.add(CodeDiagnostics.reservedConstant(
                    error.constant(), reservation.constant().orElseThrow().span(), reservation.because()));
        }
    }

    private void checkCodes(ErrorDefinition error, Catalog catalog, Map<String, Reservation> codes, Findings findings) {
        Optional<Located<String>> code = error.code();
        Reservation reservation = code.isPresent() ? codes.get(code.get().value()) : null;
        if (code.isPresent() && reservation != null) {
            findings.add(CodeDiagnostics.reservedCode(
                    code.get(),
                    reservation.code().orElseThrow().span(),
                    reservation.because(),
                    free.next(code.get().value(), WireCodes.group(error, catalog))));
        }
        for (Located<String> alias : error.aliases()) {
            Reservation ofAlias = codes.get(alias.value());
            if (ofAlias != null) {
                findings.add(CodeDiagnostics.reservedAlias(
                        alias, ofAlias.code().orElseThrow().span(), ofAlias.because()));
            }
        }
    }
}
