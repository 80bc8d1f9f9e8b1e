package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.NearbyNames;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of one locale from a file of its own.
 *
 * @param constants the errors that it translates, in its order
 * @param isOfCatalog whether it says to be of this catalog, so that an unknown error is one too many
 */
record TranslationFileTexts(
        SourceFile file,
        LocaleTag locale,
        List<Located<String>> constants,
        boolean isOfCatalog,
        Map<String, Map<String, SideText>> texts) {
    /**
     * A text.
     *
     * @param from the short hash of the source texts that the translator saw
     */
    record SideText(ScalarNode node, Optional<Located<String>> from) {}

    /** The same, with the texts of an error that the catalog has not under the name that was meant, if that is plain. */
    TranslationFileTexts meantFor(Set<String> known) {
        Map<String, Map<String, SideText>> meant = new HashMap<>(texts);
        for (Located<String> constant : constants) {
            if (!known.contains(constant.value())) {
                List<String> near = NearbyNames.of(constant.value(), known);
                if (near.size() == 1) {
                    meant.putIfAbsent(near.get(0), texts.getOrDefault(constant.value(), Map.of()));
                }
            }
        }
        return new TranslationFileTexts(file, locale, constants, isOfCatalog, meant);
    }

    /** The text of an error below one of the keys {@code title}, {@code message} and so on. */
    Optional<SideText> find(String constant, String kind) {
        return Optional.ofNullable(texts.getOrDefault(constant, Map.of()).get(kind));
    }
}
