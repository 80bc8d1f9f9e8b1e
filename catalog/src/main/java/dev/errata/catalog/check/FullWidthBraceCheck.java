package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.FormatDiagnostics;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Localized.Translation;
import dev.errata.catalog.model.Parameter;
import java.util.List;

/** Placeholders have the braces of ASCII, not those of a Chinese or Japanese keyboard. */
final class FullWidthBraceCheck implements Check {
    private static final char OPENING = '\uFF5B';

    /** Whether a text may show parameters in its own way. */
    static boolean isIn(String text) {
        return text.indexOf(OPENING) >= 0;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        for (ErrorDefinition error :
                catalog.mayHoldAny(OPENING, OPENING) ? catalog.errors() : List.<ErrorDefinition>of()) {
            for (Translation<MessageTemplate> message :
                    error.message().byLocale().values()) {
                if (isIn(message.plain())) {
                    check(message, error, findings);
                }
            }
        }
    }

    private static void check(Translation<MessageTemplate> message, ErrorDefinition error, Findings findings) {
        for (Parameter parameter : error.parameters()) {
            String name = parameter.name().value();
            String placeholder = OPENING + name + '\uFF5D';
            if (message.plain().contains(placeholder)) {
                findings.add(FormatDiagnostics.fullWidthBraces(
                        SpanFinder.find(placeholder, message.span()), placeholder, name));
            }
        }
    }
}
