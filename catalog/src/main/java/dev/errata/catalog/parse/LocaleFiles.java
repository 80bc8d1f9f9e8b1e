package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.LocaleDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.catalog.yaml.YamlNode;
import dev.errata.catalog.yaml.reader.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds and reads the translation files of a catalog. */
final class LocaleFiles {
    private final Header header;
    private final Function<String, Optional<SourceBytes>> files;
    private final List<Diagnostic> problems;

    LocaleFiles(Header header, Function<String, Optional<SourceBytes>> files, List<Diagnostic> problems) {
        this.header = header;
        this.files = files;
        this.problems = problems;
    }

    /**
     * Reads the files of all declared locales that have one.
     *
     * @param errors the entries of the catalog's errors, which the files translate
     */
    List<TranslationFileTexts> read(List<Entry> errors) {
        List<TranslationFileTexts> sides = new ArrayList<>(0);
        for (Located<LocaleTag> locale : header.locales().declared()) {
            Optional<SourceBytes> file = find(locale);
            Optional<TranslationFileTexts> texts = file.isPresent() ? read(file.get(), locale) : Optional.empty();
            if (texts.isPresent()) {
                sides.add(texts.get());
            }
        }
        return sides.isEmpty() ? sides : meantFor(constants(errors), sides);
    }

    private Optional<TranslationFileTexts> read(SourceBytes file, Located<LocaleTag> locale) {
        Result<YamlNode> root = YamlReader.read(file);
        problems.addAll(root.diagnostics());
        return root.value().flatMap(node -> new TranslationFileParser(header, locale, problems).parse(node));
    }

    /** A file is named by the canonical tag, or by the one that the catalog spells. */
    private Optional<SourceBytes> find(Located<LocaleTag> locale) {
        String canonical = locale.value().tag();
        String spelled = locale.span().text();
        Optional<SourceBytes> file = files.apply(canonical);
        return file.isPresent()
                        || spelled.equals(canonical)
                        || LocaleTag.parse(spelled).isEmpty()
                ? file
                : files.apply(spelled);
    }

    private static Set<String> constants(List<Entry> errors) {
        Set<String> constants = new LinkedHashSet<>();
        for (Entry error : errors) {
            constants.add(error.name());
        }
        return constants;
    }

    private List<TranslationFileTexts> meantFor(Set<String> constants, List<TranslationFileTexts> sides) {
        List<TranslationFileTexts> meant = new ArrayList<>(sides.size());
        for (TranslationFileTexts side : sides) {
            checkConstants(side, constants);
            meant.add(side.meantFor(constants));
        }
        return meant;
    }

    private void checkConstants(TranslationFileTexts side, Set<String> constants) {
        for (Located<String> constant : side.isOfCatalog() ? side.constants() : List.<Located<String>>of()) {
            if (!constants.contains(constant.value())) {
                problems.add(LocaleDiagnostics.unknownConstant(constant.span(), constant.value(), constants));
            }
        }
    }
}
