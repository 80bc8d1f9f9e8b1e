package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.SourceFile;
import java.util.List;

/**
 * A file with the texts of one locale.
 *
 * @param constants the names of the errors that it translates, in its order and as spelled
 */
public record TranslationFile(SourceFile source, LocaleTag locale, List<Located<String>> constants) {
    public TranslationFile {
        constants = List.copyOf(constants);
    }
}
