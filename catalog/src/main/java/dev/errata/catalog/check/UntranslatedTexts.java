package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.TextDiagnostics;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A translation differs from its source: an equal one was most likely copied and left. */
final class UntranslatedTexts implements Check {
    private static final int MOST_COPIES = 20;

    @Override
    public void check(Catalog catalog, Findings findings) {
        LocaleTag source = catalog.sourceLocale();
        for (Located<LocaleTag> locale : catalog.locales()) {
            if (!locale.value()
                    .toLocale()
                    .getLanguage()
                    .equals(source.toLocale().getLanguage())) {
                check(catalog, locale, source, findings);
            }
        }
    }

    private static void check(Catalog catalog, Located<LocaleTag> locale, LocaleTag source, Findings findings) {
        List<Diagnostic> copies = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            for (Text text : Text.of(error)) {
                Optional<Translation<?>> original = text.in(source);
                Optional<Translation<?>> translation = text.in(locale.value());
                if (original.isPresent()
                        && translation.isPresent()
                        && original.get().plain().equals(translation.get().plain())
                        && hasTwoWords(original.get())) {
                    copies.add(TextDiagnostics.translationEqualsSource(
                            translation.get().span(),
                            text.kind(),
                            locale.value().tag(),
                            original.get().span()));
                }
            }
        }
        if (copies.size() > MOST_COPIES) {
            findings.add(TextDiagnostics.localeEqualsSource(locale.map(LocaleTag::tag), copies.size(), source.tag()));
        } else {
            copies.forEach(findings::add);
        }
    }

    /** A single word may well be the same in two languages, as "Status" is. */
    private static boolean hasTwoWords(Translation<?> translation) {
        StringBuilder words = new StringBuilder();
        if (translation.text() instanceof MessageTemplate template && template.isSound()) {
            for (Part part : template.parts()) {
                words.append(part instanceof Part.Literal literal ? literal.text() : " ");
            }
        } else {
            words.append(translation.plain());
        }
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length(); i++) {
            boolean isLetter = Character.isLetter(words.charAt(i));
            count += isLetter && !inWord ? 1 : 0;
            inWord = isLetter || (inWord && !Character.isWhitespace(words.charAt(i)));
        }
        return count > 1;
    }
}
