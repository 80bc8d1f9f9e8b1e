package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.Wire;
import java.util.Optional;

/** What an error is told by on the wire. */
final class WireCodes {
    private WireCodes() {}

    /** The code that an answer carries; none where `wire` has no place for codes. */
    static Optional<Located<String>> of(ErrorDefinition error, Catalog catalog) {
        boolean carriesNone =
                catalog.wire().isPresent() && catalog.wire().get().code().isEmpty();
        return carriesNone ? Optional.empty() : error.code();
    }

    /** Whether `wire` says that codes are numbers. */
    static boolean areNumbers(Catalog catalog) {
        Optional<Wire> wire = catalog.wire();
        return wire.isPresent() && wire.get().codeType().equals(Optional.of(Wire.CodeType.NUMBER));
    }

    /** Whether the author spelled the code: one that was left out stands where the constant does. */
    static boolean isSpelled(ErrorDefinition error) {
        return error.code().isPresent()
                && error.code().get().span().start() != error.constant().span().start();
    }

    static Optional<Group> group(ErrorDefinition error, Catalog catalog) {
        return error.group()
                .flatMap(name -> catalog.groups().stream()
                        .filter(group -> group.constant().value().equals(name.value()))
                        .findFirst());
    }
}
