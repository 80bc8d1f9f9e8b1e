package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Head;
import dev.errata.catalog.parse.value.Locales;

/**
 * What stands above the groups and errors.
 *
 * @param isNamed whether the name is the author's; otherwise it is a placeholder that no type can be named after
 */
record Header(Head head, Locales locales, boolean isNamed) {
    Located<String> name() {
        return head.name();
    }
}
