package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Reservation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each code has one owner, unless `match` tells its owners apart; so does the lack of a code. */
final class UniqueCodeCheck implements Check {
    /** A code or an alias in the hands of an error. */
    private record Claim(ErrorDefinition error, Located<String> code, boolean isAlias) {}

    private final FreeCodes free;

    UniqueCodeCheck(FreeCodes free) {
        this.free = free;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        List<ErrorDefinition> withoutCode = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            Optional<Located<String>> code = WireCodes.of(error, catalog);
            if (code.isPresent()) {
                claim(new Claim(error, code.get(), false), claims, findings);
            } else if (error.match().isPresent()) {
                withoutCode.add(error);
            }
            for (Located<String> alias : error.aliases()) {
                claim(new Claim(error, alias, true), claims, findings);
            }
        }
        for (List<Claim> sharers : claims.values()) {
            if (sharers.size() > 1) {
                checkSharers(sharers, catalog, findings);
            }
        }
        MatchOverlap.reportAmbiguous(withoutCode, findings);
        checkReservations(catalog, findings);
    }

    private static void claim(Claim claim, Map<String, List<Claim>> claims, Findings findings) {
        List<Claim> sharers = claims.get(claim.code().value());
        if (sharers == null) {
            sharers = new ArrayList<>(1);
            claims.put(claim.code().value(), sharers);
        }
        Claim last = sharers.isEmpty() ? null : sharers.get(sharers.size() - 1);
        if (last != null && last.error().name().equals(claim.error().name())) {
            findings.add(
                    CodeDiagnostics.aliasRepeatsCode(claim.code(), last.code().span(), last.isAlias()));
        } else {
            sharers.add(claim);
        }
    }

    private void checkSharers(List<Claim> sharers, Catalog catalog, Findings findings) {
        List<ErrorDefinition> matched = new ArrayList<>();
        Claim first = null;
        for (Claim claim : sharers) {
            if (claim.error().match().isPresent()) {
                matched.add(claim.error());
            } else if (first == null) {
                first = claim;
            } else {
                reportDuplicate(first, claim, catalog, findings);
            }
        }
        MatchOverlap.reportAmbiguous(matched, findings);
    }

    private void reportDuplicate(Claim first, Claim second, Catalog catalog, Findings findings) {
        boolean canMatch = catalog.wire().isPresent();
        String owner = first.error().name();
        if (second.isAlias()) {
            findings.add(
                    CodeDiagnostics.duplicateAlias(second.code(), first.code().span(), owner, canMatch));
        } else {
            Optional<String> next = free.next(second.code().value(), WireCodes.group(second.error(), catalog));
            findings.add(CodeDiagnostics.duplicateCode(
                    second.code(),
                    WireCodes.isSpelled(second.error()),
                    first.code().span(),
                    owner,
                    next,
                    canMatch));
        }
    }

    private static void checkReservations(Catalog catalog, Findings findings) {
        Map<String, Located<String>> seen = new LinkedHashMap<>();
        for (Reservation reservation : catalog.reserved()) {
            reservation.code().ifPresent(code -> {
                Located<String> first = seen.putIfAbsent(code.value(), code);
                if (first != null) {
                    findings.add(CodeDiagnostics.reservedTwice(code, first.span()));
                }
            });
        }
    }
}
