package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of one locale from a file of its own.
 *
 * @param constants the errors that it translates, in its order
 * @param isOfCatalog whether it says to be of this catalog, so that an unknown error is one too many
 */
record SideTexts(
        LocaleTag locale,
        List<Located<String>> constants,
        boolean isOfCatalog,
        Map<String, Map<String, SideText>> texts) {
    /**
     * A text.
     *
     * @param from the short hash of the source texts that the translator saw
     */
    record SideText(ScalarNode node, Optional<String> from) {}

    /** The text of an error below one of the keys {@code title}, {@code message} and so on. */
    Optional<SideText> find(String constant, String kind) {
        return Optional.ofNullable(texts.getOrDefault(constant, Map.of()).get(kind));
    }
}
