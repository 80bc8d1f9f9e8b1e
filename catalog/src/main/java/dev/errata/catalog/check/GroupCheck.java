package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.NearbyNames;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.Layout;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Groups exist, have errors, and hold the codes of these. */
final class GroupCheck implements Check {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,128}");

    private final FreeCodes free;
    private final FollowUpFilter doubts;

    GroupCheck(FreeCodes free, FollowUpFilter doubts) {
        this.free = free;
        this.doubts = doubts;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Group group : catalog.groups()) {
            groups.put(group.constant().value(), group);
        }
        Map<String, List<ErrorDefinition>> members = new LinkedHashMap<>();
        for (ErrorDefinition error : catalog.errors()) {
            if (error.group().isPresent()) {
                String name = error.group().get().value();
                List<ErrorDefinition> ofGroup = members.get(name);
                if (ofGroup == null) {
                    ofGroup = new ArrayList<>();
                    members.put(name, ofGroup);
                }
                ofGroup.add(error);
                if (groups.containsKey(name) && !isToldToHaveACode(error, catalog)) {
                    checkRange(error, groups.get(name), findings);
                }
            } else if (catalog.layout() == Layout.GROUPED) {
                findings.drop(error, CodeDiagnostics.groupNeeded(error.constant(), groups.keySet()));
            }
        }
        Set<String> meant = new HashSet<>();
        for (Map.Entry<String, List<ErrorDefinition>> member : members.entrySet()) {
            String name = member.getKey();
            if (!groups.containsKey(name) && !doubts.isAboutInHead(name)) {
                reportUnknown(member.getValue(), groups.keySet(), catalog.layout(), findings);
                meant.addAll(NearbyNames.of(name, groups.keySet()));
            }
        }
        for (Group group : catalog.groups()) {
            String name = group.constant().value();
            if (!members.containsKey(name) && !meant.contains(name) && doubts.isNone()) {
                findings.add(CodeDiagnostics.unusedGroup(group.constant()));
            }
        }
    }

    /** Whether another rule already wants a number in place of the name that stands in for the code. */
    private static boolean isToldToHaveACode(ErrorDefinition error, Catalog catalog) {
        return !WireCodes.isSpelled(error) && WireCodes.areNumbers(catalog);
    }

    /** Tells once of a group that is not there, however many errors are in it. */
    private static void reportUnknown(
            List<ErrorDefinition> errors, Set<String> known, Layout layout, Findings findings) {
        Located<String> first = errors.get(0).group().orElseThrow();
        findings.add(CodeDiagnostics.unknownGroup(first, known, errors.size() - 1));
        if (layout == Layout.GROUPED) {
            errors.forEach(findings::drop);
        }
    }

    private void checkRange(ErrorDefinition error, Group group, Findings findings) {
        if (group.codes().isEmpty() || error.code().isEmpty()) {
            return;
        }
        Located<String> code = error.code().get();
        if (!contains(group, code.value())) {
            findings.add(CodeDiagnostics.codeOutsideGroup(
                    code,
                    WireCodes.isSpelled(error),
                    group.constant().value(),
                    group.codes().get(0).span(),
                    free.next(code.value(), Optional.of(group))));
        }
    }

    private static boolean contains(Group group, String code) {
        if (!INTEGER.matcher(code).matches()) {
            return false;
        }
        BigInteger number = new BigInteger(code);
        for (Group.CodeRange range : group.codes()) {
            if (range.contains(number)) {
                return true;
            }
        }
        return false;
    }
}
