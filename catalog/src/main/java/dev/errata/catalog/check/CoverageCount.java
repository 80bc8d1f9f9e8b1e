package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized.Translation;
import dev.errata.catalog.pseudo.PseudoLocales;
import dev.errata.catalog.translation.Coverage;
import dev.errata.catalog.translation.LocaleCoverage;
import dev.errata.catalog.translation.LocaleCoverage.Reason;
import dev.errata.catalog.translation.LocaleCoverage.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts the texts of one locale. */
final class CoverageCount {
    private final LocaleTag locale;
    private final LocaleTag source;
    private final List<LocaleTag> fallbacks;
    private final List<Task> tasks = new ArrayList<>();
    private int translated;
    private int inherited;
    private int missing;
    private int equal;
    private int stale;
    private int untracked;

    private CoverageCount(LocaleTag locale, LocaleTag source) {
        this.locale = locale;
        this.source = source;
        this.fallbacks = TranslationCheck.fallbacks(locale);
    }

    static Coverage of(Catalog catalog) {
        LocaleTag source = catalog.sourceLocale();
        List<LocaleCoverage> locales = new ArrayList<>();
        for (Located<LocaleTag> locale : catalog.locales()) {
            boolean isComputed = catalog.pseudoLocales() && PseudoLocales.contains(locale.value());
            if (!locale.value().equals(source) && !isComputed) {
                CoverageCount count = new CoverageCount(locale.value(), source);
                catalog.errors().forEach(count::add);
                locales.add(count.all());
            }
        }
        int texts = 0;
        for (ErrorDefinition error : catalog.errors()) {
            for (TextField text : TextField.of(error)) {
                texts += text.in(source).isPresent() ? 1 : 0;
            }
        }
        return new Coverage(
                catalog.source().label(), source.tag(), catalog.errors().size(), texts, locales);
    }

    private void add(ErrorDefinition error) {
        List<String> lacking = new ArrayList<>();
        for (TextField text : TextField.of(error)) {
            Optional<Translation<?>> original = text.in(source);
            Optional<Translation<?>> translation = text.in(locale);
            if (original.isPresent() && translation.isPresent()) {
                translated++;
                equal += UntranslatedTextCheck.isCopy(translation.get(), locale, original.get(), source) ? 1 : 0;
            } else if (original.isPresent() && text.isInAny(fallbacks)) {
                inherited++;
            } else if (original.isPresent()) {
                lacking.add(text.kind());
            }
        }
        TranslationFileEntry entry = TranslationFileEntry.of(error, locale);
        missing += lacking.size();
        addTask(Reason.MISSING, lacking, entry.with(lacking));
        if (entry.change(source).isPresent()) {
            stale += entry.kinds().size();
            addTask(Reason.STALE, entry.kinds(), entry);
        } else if (entry.from().isEmpty()) {
            untracked += entry.kinds().size();
            addTask(Reason.UNTRACKED, entry.kinds(), entry);
        }
    }

    private void addTask(Reason reason, List<String> kinds, TranslationFileEntry entry) {
        if (!kinds.isEmpty()) {
            entry.hash(source)
                    .ifPresent(hash -> tasks.add(new Task(reason, entry.error().name(), kinds, hash.brief())));
        }
    }

    private LocaleCoverage all() {
        return new LocaleCoverage(locale.tag(), translated, inherited, missing, equal, stale, untracked, tasks);
    }
}
