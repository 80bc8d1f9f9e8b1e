package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Severity;
import dev.errata.catalog.diagnostic.TranslationDiagnostics;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized.Translation;
import dev.errata.catalog.model.TranslationPolicy;
import dev.errata.catalog.translation.SourceHash;
import dev.errata.runtime.locale.ParentLocales;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts stand in the source locale, and in the others too.
 *
 * <p>What is missing is told once per error, and a locale that most errors lack is told once: nobody reads a hundred
 * warnings that say "translate me".
 */
final class TranslationCheck implements Check {
    private static final int MOST_UNTRANSLATED = 20;

    /**
     * What an error lacks in a locale.
     *
     * @param isWhole whether it has no text there at all
     */
    private record Gap(ErrorDefinition error, List<String> kinds, LocaleTag locale, boolean isWhole) {}

    private final FollowUpFilter doubts;

    TranslationCheck(FollowUpFilter doubts) {
        this.doubts = doubts;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        LocaleTag source = catalog.sourceLocale();
        for (Group group : catalog.groups()) {
            checkSource(group.constant().value(), TextField.of(group), source, findings);
        }
        for (ErrorDefinition error : catalog.errors()) {
            checkSource(error.name(), textsWithoutDoubt(error, source), source, findings);
        }
        if (catalog.translations() != TranslationPolicy.OPTIONAL) {
            checkMissing(catalog, findings);
        }
    }

    private static void checkSource(String owner, List<TextField> texts, LocaleTag source, Findings findings) {
        for (TextField text : texts) {
            if (!text.localized().isEmpty() && text.in(source).isEmpty()) {
                Map.Entry<LocaleTag, ? extends Translation<?>> first =
                        text.localized().byLocale().entrySet().iterator().next();
                findings.add(TranslationDiagnostics.missingSourceText(
                        first.getValue().span(),
                        owner,
                        text.kind(),
                        first.getKey().tag(),
                        source.tag()));
            }
        }
    }

    private List<TextField> textsWithoutDoubt(ErrorDefinition error, LocaleTag source) {
        List<TextField> texts = TextField.of(error);
        if (!doubts.isIn(error)) {
            return texts;
        }
        return doubts.isAbout(error, source.tag())
                ? List.of()
                : texts.stream()
                        .filter(text -> !doubts.isAbout(error, text.kind()))
                        .toList();
    }

    private void checkMissing(Catalog catalog, Findings findings) {
        List<ErrorDefinition> incomplete = incomplete(catalog);
        if (incomplete.isEmpty()) {
            return;
        }
        List<Gap> gaps = new ArrayList<>();
        for (Located<LocaleTag> locale : catalog.locales()) {
            if (doubts.isInSideFile(locale.value().tag())) {
                continue;
            }
            List<Gap> ofLocale = gaps(locale.value(), incomplete, catalog.sourceLocale());
            int untranslated = 0;
            for (Gap gap : ofLocale) {
                untranslated += gap.isWhole() ? 1 : 0;
            }
            int errors = catalog.errors().size();
            if (untranslated > MOST_UNTRANSLATED || (untranslated == errors && errors > 1)) {
                ofLocale.removeIf(Gap::isWhole);
                String file = catalog.source().label();
                add(
                        TranslationDiagnostics.missingLocale(locale.map(LocaleTag::tag), untranslated, errors, file),
                        catalog,
                        findings);
            }
            gaps.addAll(ofLocale);
        }
        report(gaps, catalog, findings);
    }

    /** The errors that may lack something, for which alone it pays to look closer. */
    private static List<ErrorDefinition> incomplete(Catalog catalog) {
        List<ErrorDefinition> incomplete = new ArrayList<>();
        int locales = catalog.locales().size();
        for (ErrorDefinition error : catalog.errors()) {
            boolean isComplete = true;
            for (TextField text : TextField.of(error)) {
                int texts = text.localized().byLocale().size();
                isComplete &= texts == 0 || texts == locales;
            }
            if (!isComplete) {
                incomplete.add(error);
            }
        }
        return incomplete;
    }

    /** For each error the texts that it has in the source locale, and not in another one nor in what that falls back to. */
    private List<Gap> gaps(LocaleTag locale, List<ErrorDefinition> errors, LocaleTag source) {
        List<LocaleTag> sufficient = new ArrayList<>(fallbacks(locale));
        sufficient.add(0, locale);
        List<Gap> gaps = new ArrayList<>();
        for (ErrorDefinition error : errors) {
            List<TextField> texts = TextField.of(error);
            List<String> missing = new ArrayList<>(0);
            boolean isWhole = true;
            for (TextField text : texts) {
                if (text.isInAny(sufficient)) {
                    isWhole = false;
                } else if (text.in(source).isPresent()
                        && !doubts.isAbout(error, text.kind())
                        && !doubts.isAbout(error, locale.tag())) {
                    missing.add(text.kind());
                }
            }
            if (!missing.isEmpty()) {
                gaps.add(new Gap(error, missing, locale, isWhole));
            }
        }
        return gaps;
    }

    private static void report(List<Gap> gaps, Catalog catalog, Findings findings) {
        LocaleTag source = catalog.sourceLocale();
        Map<String, Map<List<String>, List<Gap>>> byErrorAndKinds = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            byErrorAndKinds
                    .computeIfAbsent(gap.error().name(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(gap.kinds(), kinds -> new ArrayList<>())
                    .add(gap);
        }
        for (Map<List<String>, List<Gap>> byKinds : byErrorAndKinds.values()) {
            for (List<Gap> alike : byKinds.values()) {
                Gap first = alike.get(0);
                add(
                        TranslationDiagnostics.missingTranslation(
                                TextField.original(first.error(), first.kinds(), source)
                                        .span(),
                                first.error().name(),
                                first.kinds(),
                                alike.stream().map(gap -> gap.locale().tag()).toList(),
                                catalog.source().label(),
                                TranslationFileEntry.of(first.error(), first.locale())
                                        .with(first.kinds())
                                        .hash(source)
                                        .map(SourceHash::brief)),
                        catalog,
                        findings);
            }
        }
    }

    private static void add(Diagnostic diagnostic, Catalog catalog, Findings findings) {
        boolean required = catalog.translations() == TranslationPolicy.REQUIRED;
        findings.add(required ? diagnostic.severity(Severity.ERROR) : diagnostic);
    }

    /** What a reader of a locale understands as well: {@code pt} for {@code pt-BR}, but no other script. */
    static List<LocaleTag> fallbacks(LocaleTag locale) {
        List<LocaleTag> fallbacks = new ArrayList<>();
        for (String parent : ParentLocales.of(locale.tag())) {
            fallbacks.add(new LocaleTag(parent));
        }
        return fallbacks;
    }
}
