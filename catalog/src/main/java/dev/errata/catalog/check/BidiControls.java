package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.TextDiagnostics;
import dev.errata.catalog.message.Directions;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.Localized.Translation;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;

/** Texts change direction by balanced isolates alone, so that what is shown in a console is what is there. */
final class BidiControls implements Check {
    private static final char FIRST_CONTROL = '\u202a';
    private static final char END_OF_ISOLATE = '\u2069';

    @Override
    public void check(Catalog catalog, Findings findings) {
        IdentityHashMap<SourceFile, Boolean> files = new IdentityHashMap<>();
        for (Group group : catalog.groups()) {
            check(Text.of(group), files, findings);
        }
        for (ErrorDefinition error : catalog.errors()) {
            check(Text.of(error), files, findings);
        }
    }

    private static void check(List<Text> texts, IdentityHashMap<SourceFile, Boolean> files, Findings findings) {
        for (Text text : texts) {
            for (Translation<?> translation : text.translations()) {
                SourceFile file = translation.span().file();
                Boolean mayHold = files.get(file);
                if (mayHold == null) {
                    mayHold = mayHoldControl(file.text());
                    files.put(file, mayHold);
                }
                if (mayHold) {
                    check(translation, findings);
                }
            }
        }
    }

    private static void check(Translation<?> translation, Findings findings) {
        String plain = translation.plain();
        OptionalInt fault = Directions.fault(plain);
        if (fault.isPresent()) {
            char control = plain.charAt(fault.getAsInt());
            Span span = Places.find(control, translation.span());
            findings.add(TextDiagnostics.bidiControlInText(span, control, Directions.isIsolate(control)));
        }
    }

    /** Whether a file has such a control, or an escape that may be one: most have none, and are looked through once. */
    private static boolean mayHoldControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isEscape = c == '\\' && (text.startsWith("u20", i + 1) || text.startsWith("U000020", i + 1));
            if (isEscape || (c >= FIRST_CONTROL && c <= END_OF_ISOLATE)) {
                return true;
            }
        }
        return false;
    }
}
