package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.TextDiagnostics;
import dev.errata.catalog.message.Directions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.Localized.Translation;
import java.util.List;
import java.util.OptionalInt;

/** Texts change direction by balanced isolates alone, so that what is shown in a console is what is there. */
final class BidiControlCheck implements Check {
    private static final char FIRST_CONTROL = '\u202a';
    private static final char END_OF_ISOLATE = '\u2069';

    @Override
    public void check(Catalog catalog, Findings findings) {
        if (catalog.mayHoldAny(FIRST_CONTROL, END_OF_ISOLATE)) {
            for (Group group : catalog.groups()) {
                check(TextField.of(group), findings);
            }
            for (ErrorDefinition error : catalog.errors()) {
                check(TextField.of(error), findings);
            }
        }
    }

    private static void check(List<TextField> texts, Findings findings) {
        for (TextField text : texts) {
            for (Translation<?> translation : text.translations()) {
                check(translation, findings);
            }
        }
    }

    private static void check(Translation<?> translation, Findings findings) {
        String plain = translation.plain();
        OptionalInt fault = Directions.firstInvalid(plain);
        if (fault.isPresent()) {
            char control = plain.charAt(fault.getAsInt());
            Span span = SpanFinder.find(control, translation.span());
            findings.add(TextDiagnostics.bidiControlInText(span, control, Directions.isIsolate(control)));
        }
    }
}
