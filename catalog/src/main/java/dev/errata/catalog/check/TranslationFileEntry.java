package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized.Translation;
import dev.errata.catalog.translation.SourceHash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a side file has of one error.
 *
 * @param kinds the kinds of the texts that it has
 * @param from the hash of their source that it names
 */
record TranslationFileEntry(
        ErrorDefinition error, LocaleTag locale, List<String> kinds, Optional<Located<String>> from) {
    /** The entry of a locale's side file; one without texts where there is none. */
    static TranslationFileEntry of(ErrorDefinition error, LocaleTag locale) {
        List<String> kinds = new ArrayList<>();
        Optional<Located<String>> from = Optional.empty();
        String main = error.constant().span().file().label();
        for (TextField text : TextField.of(error)) {
            Optional<Translation<?>> translation = text.in(locale);
            if (translation.isPresent()
                    && !translation.get().span().file().label().equals(main)) {
                kinds.add(text.kind());
                from = translation.get().from();
            }
        }
        return new TranslationFileEntry(error, locale, kinds, from);
    }

    /** The same with more texts. */
    TranslationFileEntry with(List<String> more) {
        List<String> all = new ArrayList<>();
        for (TextField text : TextField.of(error)) {
            if (kinds.contains(text.kind()) || more.contains(text.kind())) {
                all.add(text.kind());
            }
        }
        return new TranslationFileEntry(error, locale, all, from);
    }

    /** The hash of what it translates as it stands now; empty where some of that is missing. */
    Optional<SourceHash> hash(LocaleTag source) {
        Map<String, String> originals = new LinkedHashMap<>();
        for (TextField text : TextField.of(error)) {
            if (kinds.contains(text.kind())) {
                String original = text.in(source).map(Translation::plain).orElse("");
                if (original.isEmpty()) {
                    return Optional.empty();
                }
                originals.put(text.kind(), original);
            }
        }
        return originals.isEmpty() ? Optional.empty() : Optional.of(SourceHash.of(originals));
    }

    /** The hash to write instead, where it was made from another source than the one that stands there now. */
    Optional<SourceHash> change(LocaleTag source) {
        return from.flatMap(written -> hash(source).filter(now -> !now.isWritten(written.value())));
    }
}
