package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.TranslationDiagnostics;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A translation differs from its source: an equal one was most likely copied and left. */
final class UntranslatedTextCheck implements Check {
    private static final int MOST_COPIES = 20;

    @Override
    public void check(Catalog catalog, Findings findings) {
        LocaleTag source = catalog.sourceLocale();
        Map<LocaleTag, List<Diagnostic>> copies = new LinkedHashMap<>();
        for (ErrorDefinition error : catalog.errors()) {
            for (TextField text : TextField.of(error)) {
                Translation<?> original = text.localized().byLocale().get(source);
                if (original != null && hasCopy(text, original)) {
                    check(text, original, source, copies);
                }
            }
        }
        for (Located<LocaleTag> locale : catalog.locales()) {
            List<Diagnostic> ofLocale = copies.getOrDefault(locale.value(), List.of());
            if (ofLocale.size() > MOST_COPIES) {
                findings.add(TranslationDiagnostics.localeEqualsSource(
                        locale.map(LocaleTag::tag), ofLocale.size(), source.tag()));
            } else {
                for (Diagnostic copy : ofLocale) {
                    findings.add(copy);
                }
            }
        }
    }

    private static boolean hasCopy(TextField text, Translation<?> original) {
        String plain = original.plain();
        int copies = -1;
        for (Translation<?> translation : text.translations()) {
            boolean isEqual = translation.plain().length() == plain.length()
                    && translation.plain().equals(plain);
            copies += isEqual ? 1 : 0;
        }
        return copies > 0;
    }

    private static void check(
            TextField text, Translation<?> original, LocaleTag source, Map<LocaleTag, List<Diagnostic>> copies) {
        for (Map.Entry<LocaleTag, ? extends Translation<?>> other :
                text.localized().byLocale().entrySet()) {
            Translation<?> translation = other.getValue();
            if (isCopy(translation, other.getKey(), original, source)) {
                copies.computeIfAbsent(other.getKey(), locale -> new ArrayList<>())
                        .add(TranslationDiagnostics.translationEqualsSource(
                                translation.span(), text.kind(), other.getKey().tag(), original.span()));
            }
        }
    }

    /** Whether a translation is its source again, though it should not be. */
    static boolean isCopy(Translation<?> translation, LocaleTag locale, Translation<?> original, LocaleTag source) {
        return translation.plain().equals(original.plain()) && !isSameLanguage(locale, source) && hasTwoWords(original);
    }

    private static boolean isSameLanguage(LocaleTag one, LocaleTag other) {
        return one.toLocale().getLanguage().equals(other.toLocale().getLanguage());
    }

    /** A single word may well be the same in two languages, as "Status" is. */
    private static boolean hasTwoWords(Translation<?> translation) {
        StringBuilder words = new StringBuilder();
        if (translation.text() instanceof MessageTemplate template && template.isValid()) {
            template.forEach(part -> words.append(part instanceof Part.Literal literal ? literal.text() : " "));
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
