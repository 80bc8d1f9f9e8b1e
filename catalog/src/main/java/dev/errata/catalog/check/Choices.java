package dev.errata.catalog.check;

import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized.Translation;
import dev.errata.catalog.model.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Plurals have the branches that their language needs, and no choice has one that nothing leads to. */
final class Choices implements Check {
    private final Doubts doubts;
    private final Map<LocaleTag, Plurals> byLocale = new HashMap<>();

    Choices(Doubts doubts) {
        this.doubts = doubts;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        for (ErrorDefinition error : catalog.errors()) {
            if (error.parameters().isEmpty() || doubts.isIn(error)) {
                continue;
            }
            for (Map.Entry<LocaleTag, Translation<MessageTemplate>> message :
                    error.message().byLocale().entrySet()) {
                MessageTemplate template = message.getValue().text();
                if (!template.isPlain()) {
                    template.forEach(part -> check(part, error, message.getKey(), findings));
                }
            }
        }
    }

    private void check(Part part, ErrorDefinition error, LocaleTag locale, Findings findings) {
        if (!(part instanceof Part.Choice choice)) {
            return;
        }
        Optional<Parameter> parameter = Formats.parameter(choice.name(), error);
        if (parameter.isEmpty()) {
            return;
        }
        if (choice instanceof Part.Select select) {
            Selections.check(select, parameter.get(), findings);
        } else if (choice instanceof Part.Plural plural
                && Formats.isNumber(parameter.get().type())) {
            byLocale.computeIfAbsent(locale, Plurals::new)
                    .check(plural, parameter.get().type(), findings);
        }
    }
}
