package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.FormatDiagnostics;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Localized.Translation;
import dev.errata.catalog.model.Parameter;
import java.util.List;
import java.util.Optional;

/** Placeholders are not those of a shell. A dollar sign before a number is an amount. */
final class DollarSignCheck implements Check {
    @Override
    public void check(Catalog catalog, Findings findings) {
        for (ErrorDefinition error : catalog.mayHoldAny('$', '$') ? catalog.errors() : List.<ErrorDefinition>of()) {
            for (Translation<MessageTemplate> message :
                    error.message().byLocale().values()) {
                if (message.plain().contains("${")) {
                    check(message.text().parts(), error, findings);
                }
            }
        }
    }

    private static void check(List<Part> parts, ErrorDefinition error, Findings findings) {
        boolean hasDollar = false;
        for (Part part : parts) {
            if (hasDollar && part instanceof Part.Placeholder placeholder && isNoAmount(placeholder.name(), error)) {
                findings.add(FormatDiagnostics.dollarBeforePlaceholder(placeholder.span(), placeholder.name()));
            }
            hasDollar = part instanceof Part.Literal literal && literal.text().endsWith("$");
            if (part instanceof Part.Choice choice) {
                choice.branches().forEach(branch -> check(branch.parts(), error, findings));
            }
        }
    }

    private static boolean isNoAmount(String name, ErrorDefinition error) {
        Optional<Parameter> parameter = error.parameter(name);
        return parameter.isPresent() && !FormatCheck.isNumber(parameter.get().type());
    }
}
