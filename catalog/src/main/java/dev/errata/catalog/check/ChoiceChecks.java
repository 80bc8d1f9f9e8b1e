package dev.errata.catalog.check;

import dev.errata.catalog.message.Part;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Parameter;
import java.util.HashMap;
import java.util.Map;

/** PluralChecks have the branches that their language needs, and no choice has one that nothing leads to. */
final class ChoiceChecks {
    private final Map<LocaleTag, PluralChecks> byLocale = new HashMap<>();

    void check(Part.Choice choice, Parameter parameter, LocaleTag locale, Findings findings) {
        if (choice instanceof Part.Select select) {
            SelectChecks.check(select, parameter, findings);
        } else if (choice instanceof Part.Plural plural && FormatCheck.isNumber(parameter.type())) {
            byLocale.computeIfAbsent(locale, PluralChecks::new).check(plural, parameter.type(), findings);
        }
    }
}
