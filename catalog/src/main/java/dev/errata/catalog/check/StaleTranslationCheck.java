package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.TranslationDiagnostics;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the translator of a side file saw is what stands in the source locale now. */
final class StaleTranslationCheck implements Check {
    @Override
    public void check(Catalog catalog, Findings findings) {
        LocaleTag source = catalog.sourceLocale();
        // Only side files say what a translation was made from.
        for (ErrorDefinition error :
                catalog.translationFiles().isEmpty() ? List.<ErrorDefinition>of() : catalog.errors()) {
            for (LocaleTag locale : tracked(error)) {
                if (!locale.equals(source)) {
                    check(TranslationFileEntry.of(error, locale), source, findings);
                }
            }
        }
    }

    /** The locales in which a translation says what it was made from. */
    private static Set<LocaleTag> tracked(ErrorDefinition error) {
        Set<LocaleTag> locales = new LinkedHashSet<>(0);
        for (TextField text : TextField.of(error)) {
            text.localized().byLocale().forEach((locale, translation) -> {
                if (translation.from().isPresent()) {
                    locales.add(locale);
                }
            });
        }
        return locales;
    }

    private static void check(TranslationFileEntry entry, LocaleTag source, Findings findings) {
        entry.change(source)
                .ifPresent(now -> findings.add(TranslationDiagnostics.staleTranslation(
                        entry.from().orElseThrow().span(),
                        entry.error().name(),
                        entry.kinds(),
                        entry.locale().tag(),
                        now.brief(),
                        TextField.original(entry.error(), entry.kinds(), source).span())));
    }
}
