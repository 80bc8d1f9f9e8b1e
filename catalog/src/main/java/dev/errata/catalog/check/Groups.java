package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.Layout;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Groups exist, have errors, and hold the codes of these. */
final class Groups implements Check {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,128}");

    private final FreeCodes free;
    private final Set<String> leftOut;

    Groups(FreeCodes free, Set<String> leftOut) {
        this.free = free;
        this.leftOut = leftOut;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Group group : catalog.groups()) {
            groups.put(group.constant().value(), group);
        }
        Set<String> used = new HashSet<>();
        for (ErrorDefinition error : catalog.errors()) {
            if (error.group().isPresent()) {
                String name = error.group().get().value();
                used.add(name);
                checkGroup(error, error.group().get(), groups, catalog.layout(), findings);
                if (groups.containsKey(name)) {
                    checkRange(error, groups.get(name), findings);
                }
            } else if (catalog.layout() == Layout.GROUPED) {
                findings.drop(error, CodeDiagnostics.groupNeeded(error.constant(), groups.keySet()));
            }
        }
        for (Group group : catalog.groups()) {
            if (!used.contains(group.constant().value()) && leftOut.isEmpty()) {
                findings.add(CodeDiagnostics.unusedGroup(group.constant()));
            }
        }
    }

    private static void checkGroup(
            ErrorDefinition error, Located<String> name, Map<String, Group> groups, Layout layout, Findings findings) {
        if (groups.containsKey(name.value())) {
            return;
        }
        if (layout == Layout.GROUPED) {
            findings.drop(error, CodeDiagnostics.unknownGroup(name, groups.keySet()));
        } else {
            findings.add(CodeDiagnostics.unknownGroup(name, groups.keySet()));
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
