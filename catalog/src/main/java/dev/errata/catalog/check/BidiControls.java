package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.TextDiagnostics;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.Localized.Translation;
import java.util.List;
import java.util.OptionalInt;

/** Texts change direction by balanced isolates alone, so that what is shown in a console is what is there. */
final class BidiControls implements Check {
    private static final String EMBEDDINGS = "\u202a\u202b\u202c\u202d\u202e";
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final char END_OF_ISOLATE = '\u2069';

    @Override
    public void check(Catalog catalog, Findings findings) {
        for (Group group : catalog.groups()) {
            check(Text.of(group), findings);
        }
        for (ErrorDefinition error : catalog.errors()) {
            check(Text.of(error), findings);
        }
    }

    private static void check(List<Text> texts, Findings findings) {
        for (Text text : texts) {
            for (Translation<?> translation : text.translations()) {
                String plain = translation.plain();
                OptionalInt fault = fault(plain);
                if (fault.isPresent()) {
                    int at = fault.getAsInt();
                    Span span = Places.find(plain.charAt(at), translation.span());
                    boolean isIsolate = EMBEDDINGS.indexOf(plain.charAt(at)) < 0;
                    findings.add(TextDiagnostics.bidiControlInText(span, plain.charAt(at), isIsolate));
                }
            }
        }
    }

    /** The first control that is no isolate or has no partner. */
    static OptionalInt fault(String text) {
        int depth = 0;
        int outermost = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (EMBEDDINGS.indexOf(c) >= 0 || (c == END_OF_ISOLATE && depth == 0)) {
                return OptionalInt.of(i);
            }
            if (ISOLATES.indexOf(c) >= 0) {
                outermost = depth == 0 ? i : outermost;
                depth++;
            } else if (c == END_OF_ISOLATE) {
                depth--;
            }
        }
        return depth > 0 ? OptionalInt.of(outermost) : OptionalInt.empty();
    }
}
